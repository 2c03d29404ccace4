package org.tarmim.detention.due;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tarmim.access.PersonChanged;

/** A feed ends with the sessions of its account, in the transaction that ends those: one brake stops everything. */
@Component
class FeedsEndWithSessions {
    private final CalendarFeedTable table;

    FeedsEndWithSessions(CalendarFeedTable table) {
        this.table = table;
    }

    @EventListener
    void after(PersonChanged change) {
        if (change.endsSessions()) table.endAllOf(change.person().value());
    }
}
