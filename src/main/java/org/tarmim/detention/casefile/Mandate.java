package org.tarmim.detention.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate of a lawyer that was recorded.
 *
 * @param reason    why it stands in the place of an earlier entry; null where it does not
 * @param corrected whether another entry stands in its place by now
 */
public record Mandate(
        UUID id, MandateDetails details, @Nullable String reason, Instant recordedAt, boolean corrected) {
    /** Whether it holds on a day, as far as the file knows. */
    public boolean holdsOn(LocalDate day) {
        return !corrected && details.holdsOn(day);
    }

    @Override
    public String toString() {
        return "Mandate " + id;
    }
}
