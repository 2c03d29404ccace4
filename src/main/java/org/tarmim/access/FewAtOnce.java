package org.tarmim.access;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Judges few passwords at once: each takes 19 MiB of memory on purpose, and anybody may send many. Who waits for
 * longer than five seconds is sent away with {@link TooManyTries}.
 */
final class FewAtOnce implements PasswordEncoder {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PasswordEncoder judge;
    private final Semaphore places;

    FewAtOnce(PasswordEncoder judge, int places) {
        this.judge = judge;
        this.places = new Semaphore(places, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return judge.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
        enter();
        try {
            return judge.matches(typed, hash);
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new TooManyTries(PATIENCE);
    }
}
