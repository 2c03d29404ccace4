package org.tarmim.access;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in was not even looked at, because too many came before it. */
final class TooManyTries extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TooManyTries(Duration pause) {
        super("too many tries");
        this.pause = pause;
    }

    /** How long to wait before the next try, in whole seconds, at least one. */
    long seconds() {
        return pause.toSeconds() + 1;
    }
}
