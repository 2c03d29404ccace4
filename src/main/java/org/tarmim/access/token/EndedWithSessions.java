package org.tarmim.access.token;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tarmim.access.PersonChanged;
import org.tarmim.kernel.SecurityClock;

/** Tokens end with the sessions of their account, in the transaction that ends those: one brake stops everything. */
@Component
class EndedWithSessions {
    private final TokenTable tokens;
    private final SecurityClock clock;

    EndedWithSessions(TokenTable tokens, SecurityClock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @EventListener
    void after(PersonChanged change) {
        if (change.endsSessions()) tokens.endAllOf(change.person(), clock.now());
    }
}
