package org.tarmim.access.phone;

import java.time.Duration;

/** How often a PIN may be tried wrongly, and how long to wait in between: longer after each, until none is left. */
final class Tries {
    /** After as many wrong ones in a row the phone is wiped. */
    static final int MOST = 10;

    private static final int AT_ONCE = 3;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Tries() {}

    /** How long to wait after so many wrong ones. */
    static Duration pauseAfter(int tries) {
        if (tries < AT_ONCE) return Duration.ZERO;
        var pause = FIRST.multipliedBy(1L << Math.min(tries - AT_ONCE, 10));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
