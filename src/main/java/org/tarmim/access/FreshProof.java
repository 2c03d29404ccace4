package org.tarmim.access;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.ProofNeeded;
import org.tarmim.kernel.SecurityClock;

/** The proof, not older than five minutes, of who sits at a screen: a code, or of who has no phone the password. */
@Component
public class FreshProof {
    static final Duration FRESH = Duration.ofMinutes(5);

    private final SecurityClock clock;

    FreshProof(SecurityClock clock) {
        this.clock = clock;
    }

    /** Throws {@link ProofNeeded} without one; for a desk method that is dangerous in some cases (always: {@link StepUp}). */
    public void need() {
        if (!Acting.provedSince(clock.now().minus(FRESH))) throw new ProofNeeded();
    }
}
