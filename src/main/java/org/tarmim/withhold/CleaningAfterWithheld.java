package org.tarmim.withhold;

import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.jobs.Job;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.store.Leftovers;

/**
 * Cleans what was withheld out of the files of the database: blanking a row leaves its old form in the table's file and
 * in the write-ahead log. Tries again every minute until nothing that began before still holds the old form.
 */
@Component
class CleaningAfterWithheld implements Job {
    private final WithholdTable asks;
    private final Withholdables rooms;
    private final Leftovers leftovers;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    CleaningAfterWithheld(
            WithholdTable asks,
            Withholdables rooms,
            Leftovers leftovers,
            SecurityClock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.asks = asks;
        this.rooms = rooms;
        this.leftovers = leftovers;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public String name() {
        return "cleaning-after-withheld";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        Acting.as(Actor.system(), this::clean);
    }

    private void clean() {
        var waiting = transaction.execute(status -> asks.toCleanAfter());
        if (waiting.isEmpty()) return;
        if (leftovers.destroy(rooms.tables(waiting)))
            transaction.executeWithoutResult(status -> waiting.forEach(this::cleaned));
    }

    private void cleaned(WithholdAsk ask) {
        asks.cleaned(ask.id(), clock.now());
        events.publishEvent(new WithholdChanged.Cleaned(ask.id()));
    }
}
