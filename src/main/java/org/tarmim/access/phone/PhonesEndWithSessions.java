package org.tarmim.access.phone;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tarmim.access.PersonChanged;
import org.tarmim.kernel.SecurityClock;

/** Phones end with the sessions of their account, in the transaction that ends those: one brake stops everything. */
@Component
class PhonesEndWithSessions {
    private final PhoneTable table;
    private final SecurityClock clock;

    PhonesEndWithSessions(PhoneTable table, SecurityClock clock) {
        this.table = table;
        this.clock = clock;
    }

    @EventListener
    void after(PersonChanged change) {
        if (change.endsSessions()) table.endAllOf(change.person().value(), clock.now());
    }
}
