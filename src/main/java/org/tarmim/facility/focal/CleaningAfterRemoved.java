package org.tarmim.facility.focal;

import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.jobs.Job;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.store.Leftovers;

/** Cleans people who were taken out of the list of focal points out of the files of the database, too. */
@Component
class CleaningAfterRemoved implements Job {
    private final FocalPointTable table;
    private final Leftovers leftovers;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;

    CleaningAfterRemoved(
            FocalPointTable table, Leftovers leftovers, SecurityClock clock, TransactionTemplate transaction) {
        this.table = table;
        this.leftovers = leftovers;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "cleaning-after-focal-points";
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
        var removed = transaction.execute(status -> table.toCleanAfter());
        if (removed.isEmpty() || !leftovers.destroy(Set.of("focal_point"))) return;
        transaction.executeWithoutResult(status -> table.cleaned(removed, clock.now()));
    }
}
