package org.tarmim.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.audit.SomeActors.REPORTER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.access.Acting;
import org.tarmim.kernel.Committed;

/** What one node commits the others hear, in order and without a gap. */
class FeedTest {
    private static final int TRANSACTIONS = 250;
    private static final int CHANGES_EACH = 20;

    @TempDir
    static Path home;

    static TrailAlone here;

    @BeforeAll
    static void open() {
        here = new TrailAlone(home);
    }

    @AfterAll
    static void close() {
        here.close();
    }

    @Test
    void another_node_hears_of_a_change_within_a_second() throws InterruptedException {
        try (var there = TrailAlone.node(home, here.database())) {
            var id = newId();
            var before = Instant.now();
            here.change(REPORTER, SampleChange.of(id));
            there.part(Heard.class).until(id);
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void ten_thousand_changes_of_two_nodes_are_heard_by_both_in_one_order_and_none_is_missing() throws Exception {
        try (var there = TrailAlone.node(home, here.database())) {
            var mark = newId();
            here.change(REPORTER, SampleChange.of(mark));
            for (var node : List.of(here, there)) node.part(Heard.class).until(mark);
            try (var writers = Executors.newFixedThreadPool(4)) {
                for (var node : List.of(here, there, here, there)) writers.submit(() -> write(node));
            }
            var last = newId();
            here.change(REPORTER, SampleChange.of(last));
            var heardHere = here.part(Heard.class).until(last);
            assertThat(heardHere)
                    .hasSize(2 * TRANSACTIONS * CHANGES_EACH + 1)
                    .isEqualTo(there.part(Heard.class).until(last));
            assertThat(numbersBetween(heardHere)).isEqualTo(heardHere.size());
        }
    }

    @Test
    void a_node_that_is_killed_takes_nothing_along_that_it_had_acknowledged() throws Exception {
        var other = otherNode();
        var acknowledged = new ArrayList<String>();
        while (acknowledged.size() < 200) acknowledged.add(other.inputReader().readLine());
        other.toHandle().destroyForcibly();
        other.inputReader().lines().forEach(acknowledged::add);
        acknowledged.removeIf(line -> !line.startsWith("there-"));
        var last = newId();
        here.change(REPORTER, SampleChange.of(last));
        var heard = here.part(Heard.class).until(last);
        assertThat(heard.stream().map(Committed::subjectId)).containsAll(acknowledged);
    }

    @Test
    void a_node_whose_bell_was_cut_off_reads_what_it_missed() throws Exception {
        var id = newId();
        try (var root = here.superuser();
                var statement = root.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'");
        }
        here.change(REPORTER, SampleChange.of(id));
        assertThat(here.part(Heard.class).until(id)).isNotEmpty();
    }

    @Test
    void nobody_but_the_installation_itself_reads_the_feed() {
        here.change(REPORTER, SampleChange.of(newId()));
        var sql = here.part(JdbcClient.class);
        var rows = Acting.as(
                SomeActors.AUDITOR,
                () -> here.transaction()
                        .execute(status -> sql.sql("select * from commits_after(0, 5)")
                                .query()
                                .listOfRows()));
        assertThat(rows).isEmpty();
    }

    private static void write(TrailAlone node) {
        for (int i = 0; i < TRANSACTIONS / 2; i++) {
            Acting.as(
                    REPORTER,
                    () -> node.transaction()
                            .executeWithoutResult(status -> Stream.generate(FeedTest::newId)
                                    .limit(CHANGES_EACH)
                                    .forEach(id -> node.events().publishEvent(SampleChange.of(id)))));
        }
    }

    private static long numbersBetween(List<Committed> heard) {
        return heard.getLast().number() - heard.getFirst().number() + 1;
    }

    private static Process otherNode() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java, "-cp", System.getProperty("java.class.path"), OtherNode.class.getName(), home.toString()));
        command.addAll(here.database());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
