package org.tarmim.detention.casefile;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.tarmim.detention.chain.Compartment;

/**
 * Somebody who may see a case now.
 *
 * @param grant the grant
 * @param name  the person's name
 * @param until real time
 */
public record Holder(
        UUID grant,
        UUID person,
        String name,
        GrantLevel level,
        Set<Compartment> compartments,
        String reason,
        String grantedBy,
        Instant until) {
    public Holder {
        compartments = Set.copyOf(compartments);
    }
}
