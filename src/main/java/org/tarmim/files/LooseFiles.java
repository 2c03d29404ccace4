package org.tarmim.files;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.jobs.Job;
import org.tarmim.kernel.SecurityClock;

/** Removes files that were uploaded and never sent with anything, after 60 days: longer than any draft is kept. */
@Component
class LooseFiles implements Job {
    private static final Duration KEPT = Duration.ofDays(60);

    private final FileTable files;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;

    LooseFiles(FileTable files, SecurityClock clock, TransactionTemplate transaction) {
        this.files = files;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "loose-files";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        var limit = clock.now().minus(KEPT);
        Acting.as(Actor.system(), () -> transaction.executeWithoutResult(status -> files.deleteLooseBefore(limit)));
    }
}
