package org.tarmim.facility.verification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Passing;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.store.Bell;

/** Tells this node when somebody on any node takes a report or leaves it, or when the time of a taking is over. */
@Component
class TakenFeed implements SmartLifecycle {
    private static final String CHANNEL = "tarmim_taken";

    private final TakenTable table;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final JdbcConnectionDetails database;
    private Set<List<UUID>> told = Set.of();
    private @Nullable Bell bell;

    TakenFeed(
            TakenTable table,
            SecurityClock clock,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            JdbcConnectionDetails database) {
        this.table = table;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.events = events;
        this.database = database;
    }

    @Override
    public void start() {
        bell = new Bell(database, CHANNEL, this::look);
    }

    @Override
    public void stop() {
        if (bell != null) bell.close();
        bell = null;
    }

    @Override
    public boolean isRunning() {
        return bell != null;
    }

    private synchronized void look() {
        var now = taken();
        if (now.equals(told)) return;
        told = now;
        events.publishEvent(new Passing(Takings.TAKEN));
    }

    private Set<List<UUID>> taken() {
        var all = Acting.as(Actor.system(), () -> transaction.execute(status -> table.all(clock.now())));
        return all.stream().map(one -> List.of(one.report(), one.account())).collect(Collectors.toSet());
    }
}
