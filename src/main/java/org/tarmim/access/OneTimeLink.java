package org.tarmim.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/**
 * A link by which somebody without a session chooses a password, once.
 *
 * @param person    whose account; null for the link with which the first administrator founds an installation
 * @param expiresAt from when on it no longer works
 * @param usedAt    when it was used; null before
 */
public record OneTimeLink(
        Purpose purpose,
        @Nullable PersonId person,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    /** What a link is for, and how long it works. */
    public enum Purpose {
        FOUNDING("invitation", Duration.ofHours(72)),
        INVITATION("invitation", Duration.ofHours(72)),
        RESET("reset", Duration.ofHours(2));

        private final String page;
        private final Duration life;

        Purpose(String page, Duration life) {
            this.page = page;
            this.life = life;
        }

        String page() {
            return page;
        }

        Instant expiry(Instant madeAt) {
            return madeAt.plus(life);
        }
    }

    /** A link that starts to work at that moment. */
    static OneTimeLink starting(Purpose purpose, @Nullable PersonId person, Instant now) {
        return new OneTimeLink(purpose, person, purpose.expiry(now), null);
    }

    /** The person of a link that is for one. */
    PersonId requirePerson() {
        if (person == null) throw Rejected.because("link.unknown");
        return person;
    }

    /** Refuses a link that is not for founding an installation. */
    void requireFounding() {
        if (purpose != Purpose.FOUNDING) throw Rejected.because("link.unknown");
    }

    /** Answers this link if it still works at that moment; refuses with what to do when it does not. */
    OneTimeLink usable(Instant now) {
        if (usedAt != null) throw Rejected.because("link.used");
        if (!now.isBefore(expiresAt)) throw Rejected.because("link.expired." + purpose);
        return this;
    }
}
