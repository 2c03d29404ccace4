package org.tarmim.notify;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.jobs.Job;
import org.tarmim.kernel.SecurityClock;

/** Removes notices that were read 90 days ago; what they tell of stands in its room. */
@Component
class ForgottenNotices implements Job {
    private static final Duration KEPT = Duration.ofDays(90);

    private final NoticeTable table;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;

    ForgottenNotices(NoticeTable table, SecurityClock clock, TransactionTemplate transaction) {
        this.table = table;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "forgotten-notices";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        var limit = clock.now().minus(KEPT);
        Acting.as(Actor.system(), () -> transaction.executeWithoutResult(status -> table.forget(limit)));
    }
}
