package org.tarmim.facility.verification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A waiting report that says "nothing changed".
 *
 * @param objection why it is not verified together with others; null where it can be
 */
public record UnchangedReport(UUID report, @Nullable Objection objection) {
    /** Whether it can be verified together with others. */
    public boolean qualifies() {
        return objection == null;
    }
}
