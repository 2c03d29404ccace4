package org.tarmim.detention.handover;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.tarmim.detention.chain.Compartment;

/**
 * The receipt of what was handed over.
 *
 * @param id      the mark that stands on every page and in the data
 * @param basis   the lawful basis on which it left
 * @param sha256  of the exact bytes of the archive, in hexadecimal
 * @param takenBy the name of who took it along
 * @param takenAt real time
 */
public record Handover(
        UUID id,
        String counsel,
        String reach,
        Set<Compartment> parts,
        UUID basis,
        String sha256,
        String takenBy,
        Instant takenAt) {
    public Handover {
        parts = Set.copyOf(parts);
    }

    @Override
    public String toString() {
        return "Handover " + id;
    }
}
