package org.tarmim.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.audit.SomeActors.REPORTER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final int KILLED_AFTER = 1000;
    private static final Pattern ACKNOWLEDGED = Pattern.compile("acknowledged [-0-9a-f]{36}");

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
    void a_node_killed_while_both_write_takes_nothing_acknowledged_along_and_the_other_misses_no_number()
            throws Exception {
        var mark = newId();
        here.change(REPORTER, SampleChange.of(mark));
        here.part(Heard.class).until(mark);
        var acknowledged = acknowledgedUntilKilled(otherNode());
        var last = newId();
        here.change(REPORTER, SampleChange.of(last));
        var heard = here.part(Heard.class).until(last);
        acknowledged.removeAll(heard.stream().map(Committed::subjectId).collect(Collectors.toSet()));
        assertThat(acknowledged).as("acknowledged and never heard of").isEmpty();
        assertThat(numbersBetween(heard)).isEqualTo(heard.size());
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

    /** What both nodes were told is kept: this one writes along until the other is killed. */
    private static Set<String> acknowledgedUntilKilled(Process other) throws Exception {
        var acknowledged = new HashSet<String>();
        try (var writer = Executors.newSingleThreadExecutor()) {
            var words = other.inputReader();
            acknowledge(words.readLine(), acknowledged);
            var written = writer.submit(() -> writtenWhile(other::isAlive));
            while (acknowledged.size() < KILLED_AFTER) acknowledge(words.readLine(), acknowledged);
            other.toHandle().destroyForcibly();
            words.lines().forEach(line -> acknowledge(line, acknowledged));
            assertThat(written.get()).hasSizeGreaterThan(CHANGES_EACH);
            acknowledged.addAll(written.get());
        }
        return acknowledged;
    }

    private static void acknowledge(String line, Set<String> acknowledged) {
        if (ACKNOWLEDGED.matcher(line).matches()) acknowledged.add(line.substring(line.indexOf(' ') + 1));
    }

    private static Set<String> writtenWhile(BooleanSupplier going) {
        var written = new HashSet<String>();
        while (going.getAsBoolean()) written.addAll(committed(here));
        return written;
    }

    private static void write(TrailAlone node) {
        for (int i = 0; i < TRANSACTIONS / 2; i++) committed(node);
    }

    private static List<String> committed(TrailAlone node) {
        var ids = Stream.generate(FeedTest::newId).limit(CHANGES_EACH).toList();
        node.change(REPORTER, ids.stream().map(SampleChange::of).toArray(SampleChange[]::new));
        return ids;
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
