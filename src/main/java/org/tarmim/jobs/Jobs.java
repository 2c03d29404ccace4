package org.tarmim.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does the jobs of all rooms. The nodes agree through one table who does which, so that each is done once. */
@Component
class Jobs implements SmartLifecycle {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
    private static final Duration LAST_RUN = Duration.ofSeconds(5);

    private final DataSource database;
    private final List<Job> jobs;
    private final Duration lookEvery;
    private @Nullable Scheduler scheduler;

    @Autowired
    Jobs(DataSource database, ObjectProvider<Job> jobs) {
        this(database, jobs.stream().toList(), LOOK_EVERY);
    }

    Jobs(DataSource database, List<Job> jobs, Duration lookEvery) {
        this.database = database;
        this.jobs = jobs;
        this.lookEvery = lookEvery;
    }

    @Override
    public void start() {
        scheduler = Scheduler.create(database)
                .startTasks(jobs.stream().map(Jobs::task).toList())
                .threads(1)
                .pollingInterval(lookEvery)
                .shutdownMaxWait(LAST_RUN)
                .build();
        scheduler.start();
    }

    @Override
    public void stop() {
        if (scheduler != null) scheduler.stop();
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> job.run());
    }
}
