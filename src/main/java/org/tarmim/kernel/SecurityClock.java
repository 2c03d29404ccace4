package org.tarmim.kernel;

import java.time.Clock;
import java.time.Instant;

/** Real time, also in a demo: sessions, one-time links, throttling, the trail. */
public final class SecurityClock {
    private final Clock real;

    public SecurityClock(Clock real) {
        this.real = real;
    }

    /** The real present moment. */
    public Instant now() {
        return real.instant();
    }
}
