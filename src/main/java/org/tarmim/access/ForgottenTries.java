package org.tarmim.access;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tarmim.jobs.Job;
import org.tarmim.kernel.SecurityClock;

/** Forgets tries to sign in that no longer count. */
@Component
class ForgottenTries implements Job {
    private final SignInTryTable tries;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;

    ForgottenTries(SignInTryTable tries, OnBehalf onBehalf, SecurityClock clock) {
        this.tries = tries;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forgotten-tries";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        onBehalf.ofWhoeverActs(() -> {
            tries.forget(clock.now());
            return true;
        });
    }
}
