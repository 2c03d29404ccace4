package org.tarmim.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Committed;
import org.tarmim.store.Bell;

/**
 * Tells this node what any node committed, in order and without a gap: it remembers the last number it told and reads
 * on from there, however often or seldom it is woken.
 */
@Component
class Feed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final String CHANNEL = "tarmim_commits";
    private static final int AT_ONCE = 1000;

    private final FeedTable table;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final JdbcConnectionDetails database;
    private @Nullable Long told;
    private @Nullable Bell bell;

    Feed(
            FeedTable table,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            JdbcConnectionDetails database) {
        this.table = table;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.events = events;
        this.database = database;
    }

    @Override
    public void start() {
        catchUp();
        bell = new Bell(database, CHANNEL, this::catchUp);
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

    /** Tells everything that was committed since the last time; the first time only takes note of where it begins. */
    private synchronized void catchUp() {
        if (told == null) told = Acting.as(Actor.system(), () -> transaction.execute(status -> table.newest()));
        for (var next = next(told); !next.isEmpty(); next = next(told)) {
            next.forEach(this::tell);
            told = next.getLast().number();
        }
    }

    private List<Committed> next(long after) {
        return Acting.as(Actor.system(), () -> transaction.execute(status -> table.after(after, AT_ONCE)));
    }

    private void tell(Committed one) {
        try {
            events.publishEvent(one);
        } catch (RuntimeException e) {
            LOG.error("Somebody could not bear to hear of commit {}", one.number(), e);
        }
    }
}
