package org.tarmim.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.audit.SomeActors.REPORTER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarmim.audit.Verdict.Broken;
import org.tarmim.audit.Verdict.Fault;
import org.tarmim.audit.Verdict.Whole;

/** Somebody with every right on the database, but without the key, changes the trail of twenty entries. */
class ChainCheckTest {
    @TempDir
    static Path home;

    static TrailAlone trail;

    @BeforeAll
    static void writeTwentyEntries() throws Exception {
        trail = new TrailAlone(home);
        for (var step = 1; step <= 20; step++) trail.change(REPORTER, SampleChange.of("thing-" + step, "STEP-" + step));
        waitForAnchor(20);
        tamper("""
                create table untouched as select * from audit_entry;
                create table untouched_head as select * from audit_head;
                """);
    }

    @AfterAll
    static void close() {
        trail.close();
    }

    @AfterEach
    void putEverythingBack() throws SQLException {
        tamper("""
                delete from audit_entry;
                insert into audit_entry select * from untouched;
                update audit_head set (seq, mac) = (select seq, mac from untouched_head);
                """);
    }

    @Test
    void an_untouched_chain_is_whole_and_anchored() {
        assertThat(trail.check()).isInstanceOfSatisfying(Whole.class, whole -> {
            assertThat(whole.entries()).isEqualTo(20);
            assertThat(whole.anchoredAt()).isNotNull();
        });
    }

    @Test
    void a_changed_entry_is_found() throws SQLException {
        tamper("update audit_entry set facts = '{\"fact\": \"OTHER\"}' where seq = 7");
        assertBroken(Fault.EDITED, 7);
    }

    @Test
    void every_column_counts() throws SQLException {
        for (var change : new String[] {
            "at = at + interval '1 microsecond'",
            "actor = null",
            "organisation = gen_random_uuid()",
            "room = 'facility'",
            "action = 'sample.other'",
            "subject = 'other'",
            "subject_id = 'other'",
            "facts = '{}'",
            "facts = '{\"fact\": \"STEP-7\", \"more\": \"\"}'",
            "mac = decode(repeat('ab', 32), 'hex')",
            "previous_mac = decode(repeat('ab', 32), 'hex')"
        }) {
            tamper("update audit_entry set " + change + " where seq = 7");
            assertBroken(Fault.EDITED, 7);
            putEverythingBack();
        }
    }

    @Test
    void a_number_in_place_of_a_text_is_a_change() throws SQLException {
        tamper("update audit_entry set facts = '{\"fact\": 7}' where seq = 7");
        assertBroken(Fault.EDITED, 7);
    }

    @Test
    void an_inserted_entry_is_found() throws SQLException {
        tamper("""
                update audit_entry set seq = seq + 1000 where seq >= 7;
                update audit_entry set seq = seq - 999 where seq > 1000;
                insert into audit_entry
                select 7, at, actor, organisation, room, action, subject, 'forged', facts, sha256('forged'), sha256('7')
                  from audit_entry
                 where seq = 6;
                """);
        assertBroken(Fault.INSERTED, 7);
    }

    @Test
    void an_entry_put_after_the_end_is_found() throws SQLException {
        tamper("""
                insert into audit_entry
                select 21, at, actor, organisation, room, action, subject, 'forged', facts, mac, sha256('forged')
                  from audit_entry
                 where seq = 20;
                """);
        assertBroken(Fault.INSERTED, 21);
    }

    @Test
    void a_deleted_entry_is_found() throws SQLException {
        tamper("delete from audit_entry where seq = 7");
        assertBroken(Fault.DELETED, 7);
    }

    @Test
    void a_deleted_entry_is_found_when_the_others_move_up() throws SQLException {
        tamper("""
                delete from audit_entry where seq = 7;
                update audit_entry set seq = seq + 1000 where seq > 7;
                update audit_entry set seq = seq - 1001 where seq > 1000;
                """);
        assertBroken(Fault.DELETED, 7);
    }

    @Test
    void entries_that_changed_places_are_found() throws SQLException {
        tamper("""
                update audit_entry set seq = 1000 where seq = 7;
                update audit_entry set seq = 7 where seq = 8;
                update audit_entry set seq = 8 where seq = 1000;
                """);
        assertBroken(Fault.REORDERED, 7);
    }

    @Test
    void a_cut_tail_is_found() throws SQLException {
        tamper("delete from audit_entry where seq > 15");
        assertBroken(Fault.TAIL_CUT, 16);
    }

    @Test
    void a_cut_tail_is_found_by_the_anchor_when_the_head_was_set_back_too() throws SQLException {
        tamper("""
                delete from audit_entry where seq > 15;
                update audit_head set (seq, mac) = (select seq, mac from audit_entry where seq = 15);
                """);
        assertBroken(Fault.TAIL_CUT, 16);
    }

    @Test
    void an_emptied_trail_is_found() throws SQLException {
        tamper("""
                delete from audit_entry;
                update audit_head set (seq, mac) = (0, decode(repeat('00', 32), 'hex'));
                """);
        assertBroken(Fault.TAIL_CUT, 1);
    }

    @Test
    void a_trail_that_went_another_way_after_it_was_set_back_is_found() throws SQLException {
        tamper("""
                delete from audit_entry where seq > 18;
                update audit_head set (seq, mac) = (select seq, mac from audit_entry where seq = 18);
                """);
        trail.change(REPORTER, SampleChange.of("another-way"));
        trail.change(REPORTER, SampleChange.of("another-way"));
        assertBroken(Fault.FORKED, 20);
    }

    @Test
    void a_head_that_points_elsewhere_is_found() throws SQLException {
        tamper("update audit_head set mac = sha256('other')");
        assertBroken(Fault.FORKED, 20);
    }

    private static void assertBroken(Fault fault, long seq) {
        assertThat(trail.check()).isEqualTo(new Broken(fault, seq));
    }

    private static void tamper(String commands) throws SQLException {
        try (var connection = trail.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica"); // no trigger asks
            statement.execute(commands);
        }
    }

    private static void waitForAnchor(long seq) throws Exception {
        var file = home.resolve("keys/audit.anchor");
        for (var giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(10); System.nanoTime() < giveUp; )
            if (Files.exists(file) && Files.readString(file).contains(" " + seq + " ")) return;
        throw new AssertionError("no anchor within ten seconds");
    }
}
