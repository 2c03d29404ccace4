package org.tarmim.detention.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tarmim.detention.casefile.CaseCode;

/**
 * That a case is handed over, before it is a file.
 *
 * @param id     the mark that is on it
 * @param madeAt real time
 */
record Handing(UUID id, CaseCode code, String counsel, Instant madeAt, List<Enclosure> enclosed) {
    Handing {
        enclosed = List.copyOf(enclosed);
    }

    @Override
    public String toString() {
        return "Handing " + id;
    }
}
