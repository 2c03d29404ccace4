package org.tarmim.facility;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.jobs.Job;
import org.tarmim.kernel.SecurityClock;

/** Removes drafts nobody touched for 30 days: what was typed and never sent is kept no longer than it can be of use. */
@Component
class ForgottenDrafts implements Job {
    private static final Duration KEPT = Duration.ofDays(30);

    private final List<KeptDrafts> kinds;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;

    ForgottenDrafts(List<KeptDrafts> kinds, SecurityClock clock, TransactionTemplate transaction) {
        this.kinds = kinds;
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
        Acting.as(
                Actor.system(),
                () -> transaction.executeWithoutResult(status -> kinds.forEach(drafts -> drafts.deleteBefore(limit))));
    }
}
