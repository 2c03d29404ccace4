package org.tarmim.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.audit.SomeActors.AUDITOR;
import static org.tarmim.audit.SomeActors.REPORTER;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Denied;
import org.tarmim.kernel.Read;

class TrailTest {
    @TempDir
    static Path home;

    static TrailAlone trail;

    @BeforeAll
    static void open() {
        trail = new TrailAlone(home);
    }

    @AfterAll
    static void close() {
        trail.close();
    }

    @Test
    void every_change_has_one_entry_in_the_name_of_who_made_it() {
        var id = newId();
        trail.change(REPORTER, SampleChange.of(id, "DAMAGED"));
        assertThat(entries(id)).singleElement().satisfies(entry -> {
            assertThat(entry.what().actor()).isEqualTo(REPORTER.account());
            assertThat(entry.what().organisation()).isEqualTo(REPORTER.organisation());
            assertThat(entry.what().room()).isEqualTo("audit");
            assertThat(entry.what().facts()).containsEntry("fact", "DAMAGED");
        });
    }

    @Test
    void all_changes_of_a_transaction_stand_in_their_order() {
        var id = newId();
        Acting.as(
                REPORTER,
                () -> trail.transaction().executeWithoutResult(status -> {
                    for (var step : List.of("ONE", "TWO", "THREE"))
                        trail.events().publishEvent(SampleChange.of(id, step));
                }));
        assertThat(entries(id))
                .extracting(entry -> entry.what().facts().get("fact"))
                .containsExactly("ONE", "TWO", "THREE");
    }

    @Test
    void a_change_that_is_undone_has_no_entry() {
        var id = newId();
        Acting.as(
                REPORTER,
                () -> trail.transaction().executeWithoutResult(status -> {
                    trail.events().publishEvent(SampleChange.of(id));
                    status.setRollbackOnly();
                }));
        assertThat(entries(id)).isEmpty();
    }

    @Test
    void a_change_told_at_the_last_moment_before_the_commit_has_its_entry_too() {
        var id = newId();
        Acting.as(
                REPORTER,
                () -> trail.transaction()
                        .executeWithoutResult(
                                status -> beforeCommit(() -> trail.events().publishEvent(SampleChange.of(id)))));
        assertThat(entries(id)).hasSize(1);
    }

    @Test
    void a_transaction_within_another_has_its_own_entries() {
        var outer = newId();
        var inner = newId();
        Acting.as(
                REPORTER,
                () -> trail.transaction().executeWithoutResult(status -> {
                    trail.events().publishEvent(SampleChange.of(outer));
                    ownTransaction(() -> trail.events().publishEvent(SampleChange.of(inner)));
                    status.setRollbackOnly();
                }));
        assertThat(entries(outer)).isEmpty();
        assertThat(entries(inner)).hasSize(1);
    }

    @Test
    void a_change_told_outside_a_transaction_fails_aloud() {
        assertThatThrownBy(() -> trail.events().publishEvent(SampleChange.of(newId())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
    }

    @Test
    void what_cannot_be_recorded_does_not_commit() {
        var id = newId();
        assertThatThrownBy(() -> readOnly(() -> trail.events().publishEvent(SampleChange.of(id))))
                .rootCause()
                .hasMessageContaining("read-only");
        assertThat(entries(id)).isEmpty();
    }

    @Test
    void nobody_is_recorded_in_the_name_of_another() {
        assertThatThrownBy(() -> Acting.as(
                        REPORTER,
                        () -> trail.transaction()
                                .executeWithoutResult(status -> Acting.as(
                                        AUDITOR, () -> trail.events().publishEvent(SampleChange.of(newId()))))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_denial_stays_recorded_when_what_was_tried_is_undone() {
        var id = newId();
        Acting.as(
                REPORTER,
                () -> trail.transaction().executeWithoutResult(status -> {
                    trail.events().publishEvent(new Denied("sample.verify", id));
                    status.setRollbackOnly();
                }));
        trail.change(REPORTER, SampleChange.of("after-" + id));
        await(() -> !entries(id).isEmpty());
        assertThat(entries(id)).singleElement().satisfies(entry -> {
            assertThat(entry.what().action()).isEqualTo("denied");
            assertThat(entry.what().actor()).isEqualTo(REPORTER.account());
        });
    }

    @Test
    void what_is_read_outside_a_transaction_is_recorded_before_it_is_shown() {
        var id = newId();
        Acting.as(AUDITOR, () -> trail.events().publishEvent(new Read("sample.opened", id)));
        assertThat(entries(id)).hasSize(1);
    }

    @Test
    void fifty_who_write_at_once_leave_one_unforked_chain_without_a_gap() throws InterruptedException {
        var before = head().seq();
        try (var writers = Executors.newFixedThreadPool(50)) {
            IntStream.range(0, 250)
                    .forEach(step -> writers.execute(() -> trail.change(REPORTER, SampleChange.of(newId()))));
            writers.shutdown();
            assertThat(writers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(head().seq()).isEqualTo(before + 250);
        assertThat(trail.check()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void a_thousand_denials_of_one_person_are_a_few_entries_and_a_number() {
        var before = head().seq();
        Acting.as(
                SomeActors.MANAGER,
                () -> IntStream.range(0, 1000)
                        .forEach(step -> trail.events().publishEvent(new Denied("sample.verify", "flood"))));
        assertThat(head().seq() - before).isBetween(1L, 60L);
    }

    @Test
    void no_note_and_no_name_gets_into_the_trail() {
        var canary = "the wounded child of a colleague";
        trail.change(REPORTER, new SampleChange(canary, canary, canary, java.util.Map.of(canary, canary)));
        assertThat(everything()).isNotEmpty().noneMatch(line -> line.contains("wounded"));
    }

    @Test
    void line_breaks_and_direction_marks_cannot_forge_a_line() {
        for (var forged : List.of("A\r\nB", "A\nB", "A\u2028B", "A\u202eB", "A\u2066B", "A\u0000B", "A\u001b[2JB"))
            trail.change(REPORTER, SampleChange.of("x" + forged, forged));
        assertThat(everything()).allMatch(line -> line.codePoints().noneMatch(TrailTest::isUnseen));
    }

    @Test
    void the_database_appends_and_nothing_else() {
        trail.change(REPORTER, SampleChange.of(newId()));
        for (var command : List.of(
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_head"))
            assertThatThrownBy(() -> asSuperuser(command)).hasMessageContaining("only ever appended");
    }

    @Test
    void everybody_sees_what_the_role_allows() {
        var id = newId();
        trail.change(REPORTER, SampleChange.of(id));
        assertThat(seenBy(REPORTER, id)).isEqualTo(1);
        assertThat(seenBy(SomeActors.one(org.tarmim.access.Role.REPORTER), id)).isZero();
        assertThat(seenBy(SomeActors.MANAGER, id)).isEqualTo(1);
        assertThat(seenBy(SomeActors.COORDINATOR, id)).isZero();
        assertThat(seenBy(SomeActors.ADMINISTRATOR, id)).isEqualTo(1);
        assertThat(seenBy(AUDITOR, id)).isEqualTo(1);
    }

    private static long seenBy(Actor actor, String id) {
        return Acting.as(
                actor,
                () -> trail.transaction()
                        .execute(status -> trail.part(JdbcClient.class)
                                .sql("select count(*) from audit_entry where subject_id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single()));
    }

    private static List<Entry> entries(String id) {
        return links().stream()
                .map(Link::entry)
                .filter(entry -> entry.what().subjectId().equals(id))
                .toList();
    }

    private static List<String> everything() {
        return links().stream().map(Link::toString).toList();
    }

    private static List<Link> links() {
        return Acting.as(
                AUDITOR,
                () -> trail.transaction().execute(status -> {
                    try (var links = trail.part(TrailTable.class).links()) {
                        return links.toList();
                    }
                }));
    }

    private static Head head() {
        return trail.transaction()
                .execute(status -> trail.part(TrailTable.class).head());
    }

    private static void beforeCommit(Runnable step) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                step.run();
            }
        });
    }

    private static void ownTransaction(Runnable step) {
        var own = trail.transaction();
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> step.run());
    }

    private static void readOnly(Runnable step) {
        var reading = trail.transaction();
        reading.setReadOnly(true);
        Acting.as(REPORTER, () -> reading.executeWithoutResult(status -> step.run()));
    }

    private static void asSuperuser(String command) throws java.sql.SQLException {
        try (var connection = trail.superuser();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static void await(java.util.function.BooleanSupplier done) {
        for (var giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(10); !done.getAsBoolean(); )
            if (System.nanoTime() > giveUp) throw new AssertionError("did not happen within ten seconds");
    }

    private static boolean isUnseen(int letter) {
        return Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT
                || Character.getType(letter) == Character.LINE_SEPARATOR;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
