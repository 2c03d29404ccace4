package org.tarmim.detention.filing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a document went without a second person.
 *
 * @param at     when; real time
 * @param told   the name of who else was told
 * @param reason why it could not wait
 * @param review what the second person found; null before
 */
public record UrgentPath(
        Instant at, String told, String reason, @Nullable ReviewDetails review) {
    private static final Duration REVIEW = Duration.ofHours(24);

    /** By when a second person is to review it; real time. */
    public Instant reviewBy() {
        return reviewBy(at);
    }

    /** By when what went at a moment is to be reviewed. */
    static Instant reviewBy(Instant at) {
        return at.plus(REVIEW);
    }

    @Override
    public String toString() {
        return "UrgentPath";
    }
}
