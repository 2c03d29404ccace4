package org.tarmim.facility.report;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.jobs.Job;
import org.tarmim.kernel.SecurityClock;

/** Removes drafts nobody touched for 30 days: what was typed for no report is kept no longer than it can be of use. */
@Component
class ForgottenDrafts implements Job {
    static final Duration KEPT = Duration.ofDays(30);

    private final DraftTable drafts;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;

    ForgottenDrafts(DraftTable drafts, SecurityClock clock, TransactionTemplate transaction) {
        this.drafts = drafts;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "forgotten-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        var limit = clock.now().minus(KEPT);
        Acting.as(Actor.system(), () -> transaction.executeWithoutResult(status -> drafts.deleteBefore(limit)));
    }
}
