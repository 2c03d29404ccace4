package org.tarmim.pledge.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes postings of a pledge one after another, and tells of each. */
@Component
class Book {
    private final LedgerTable table;
    private final ApplicationEventPublisher events;

    Book(LedgerTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    /** What a pledge holds; nobody else writes to it until this transaction ends. */
    Holdings hold(@Nullable UUID pledge) {
        table.lock(pledge);
        return table.holdings(pledge);
    }

    Posting write(Posting posting) {
        write(List.of(posting));
        return posting;
    }

    /** Several that are one act. */
    void write(List<Posting> postings) {
        table.insert(postings);
        postings.forEach(posting -> events.publishEvent(new MoneyMoved(posting)));
    }
}
