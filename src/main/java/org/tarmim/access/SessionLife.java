package org.tarmim.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lives.
 *
 * @param idle    without an action of the person
 * @param longest however busy
 */
record SessionLife(Duration idle, Duration longest) implements Serializable {
    private static final Duration DAY_OF_WORK = Duration.ofHours(8);

    /** Half a sign-in is not left lying about. */
    static final SessionLife HALFWAY = new SessionLife(Duration.ofMinutes(10), Duration.ofMinutes(10));

    private static final SessionLife ADVOCACY = new SessionLife(Duration.ofMinutes(15), DAY_OF_WORK);
    private static final SessionLife STAFF = new SessionLife(Duration.ofMinutes(60), DAY_OF_WORK);
    /** On the way with a draft: a day without a network loses nothing, and a phone is bound for a month. */
    private static final SessionLife REPORTERS = new SessionLife(Duration.ofHours(12), Duration.ofDays(30));

    /** The strictest life one of the roles asks for. */
    static SessionLife of(Actor actor) {
        if (actor.roles().stream().anyMatch(Role::isAdvocate)) return ADVOCACY;
        return actor.roles().stream().allMatch(role -> role == Role.REPORTER) ? REPORTERS : STAFF;
    }

    /** Whether it is over at a moment. */
    boolean isOver(Instant opened, Instant lastAction, Instant now) {
        return lastAction.plus(idle).isBefore(now) || opened.plus(longest).isBefore(now);
    }
}
