package org.tarmim.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;

/** Several nodes, one job. */
@HouseTest
class JobsTest {
    private static final Duration OFTEN = Duration.ofMillis(50);

    private static final class Counted implements Job {
        final AtomicInteger runs = new AtomicInteger();
        final AtomicInteger mostAtOnce = new AtomicInteger();
        private final String name = "sample-" + UUID.randomUUID();
        private final AtomicInteger running = new AtomicInteger();
        private final Duration every;

        Counted(Duration every) {
            this.every = every;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Duration every() {
            return every;
        }

        @Override
        public void run() {
            mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
            runs.incrementAndGet();
            running.decrementAndGet();
        }
    }

    @Autowired
    DataSource database;

    @Test
    void a_job_that_is_due_is_done_by_one_of_three_nodes() throws InterruptedException {
        var job = new Counted(Duration.ofHours(1));
        var nodes = nodes(job);
        await().until(() -> job.runs.get() > 0);
        Thread.sleep(20 * OFTEN.toMillis());
        assertThat(job.runs).hasValue(1);
        nodes.forEach(Jobs::stop);
    }

    @Test
    void two_nodes_never_do_the_same_job_at_the_same_time() {
        var job = new Counted(Duration.ofMillis(1));
        var nodes = nodes(job);
        await().until(() -> job.runs.get() > 20);
        assertThat(job.mostAtOnce).hasValue(1);
        nodes.forEach(Jobs::stop);
    }

    @Test
    void when_a_node_stops_another_goes_on() {
        var job = new Counted(Duration.ofMillis(1));
        var nodes = nodes(job);
        await().until(() -> job.runs.get() > 0);
        nodes.subList(1, 3).forEach(Jobs::stop);
        int before = job.runs.get();
        await().until(() -> job.runs.get() > before + 5);
        nodes.getFirst().stop();
    }

    private List<Jobs> nodes(Job job) {
        var nodes = List.of(node(job), node(job), node(job));
        nodes.forEach(Jobs::start);
        return nodes;
    }

    private Jobs node(Job job) {
        return new Jobs(database, List.of(job), OFTEN);
    }
}
