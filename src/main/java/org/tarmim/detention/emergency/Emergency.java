package org.tarmim.detention.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tarmim.detention.casefile.CaseCode;

/**
 * That somebody read a case in an emergency, before it is reviewed.
 *
 * @param person   who opened it
 * @param name     the name of that person
 * @param reason   why it could not wait
 * @param openedAt real time
 * @param endsAt   when it shuts by itself; real time
 */
public record Emergency(
        UUID id, CaseCode code, UUID person, String name, String reason, Instant openedAt, Instant endsAt) {
    private static final Duration REVIEW = Duration.ofHours(24);

    /** By when a supervisor is to review it; real time. */
    public Instant reviewBy() {
        return openedAt.plus(REVIEW);
    }

    @Override
    public String toString() {
        return "Emergency " + id;
    }
}
