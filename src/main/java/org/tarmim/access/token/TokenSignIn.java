package org.tarmim.access.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tarmim.access.OnBehalf;
import org.tarmim.kernel.SecurityClock;

/**
 * Whose token it is, asked anew at each request: what was revoked, has expired or belongs to a closed account opens
 * nothing from then on, and a role that was taken away is missing.
 */
@Component
class TokenSignIn {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final TokenTable tokens;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;

    TokenSignIn(TokenTable tokens, OnBehalf onBehalf, SecurityClock clock) {
        this.tokens = tokens;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    Optional<TokenTable.Bearer> bearer(Secret secret) {
        var now = clock.now();
        var bearer = onBehalf.ofWhoeverActs(() -> tokens.bearer(secret, now));
        bearer.filter(one -> isToBeNoted(one, now)).ifPresent(one -> note(one, now));
        return bearer;
    }

    private void note(TokenTable.Bearer bearer, Instant now) {
        onBehalf.of(bearer.actor(), () -> {
            tokens.used(bearer.token(), now);
            return bearer;
        });
    }

    private static boolean isToBeNoted(TokenTable.Bearer bearer, Instant now) {
        var last = bearer.lastUsedAt();
        return last == null || last.plus(NOTED_EVERY).isBefore(now);
    }
}
