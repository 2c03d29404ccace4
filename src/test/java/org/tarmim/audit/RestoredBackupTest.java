package org.tarmim.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tarmim.audit.SomeActors.AUDITOR;
import static org.tarmim.audit.SomeActors.REPORTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarmim.access.Acting;
import org.tarmim.audit.Verdict.Broken;
import org.tarmim.audit.Verdict.Fault;
import org.tarmim.audit.Verdict.Whole;
import org.tarmim.kernel.Rejected;

/** An older backup is restored: the trail ends before its anchor, until two people stand for why. */
class RestoredBackupTest {
    private static final Restored SAID = new Restored("disk-2026-11", "admin@sample.example", "auditor@sample.example");

    @TempDir
    Path home;

    private TrailAlone trail;

    @BeforeEach
    void tenEntriesOfWhichTheBackupHasSix() throws SQLException {
        trail = new TrailAlone(home);
        for (var step = 1; step <= 10; step++) trail.change(REPORTER, SampleChange.of("thing-" + step));
        await().until(() -> newestAnchor().contains(" 10 "));
        asSuperuser("""
                insert into organisation (id, name_en, kind) values ('00000000-0000-7000-8000-00000000a001', 'Sample', 'OTHER');
                insert into account (organisation_id, name, email, roles, invited_at)
                select id, 'Sample', role || '@sample.example', array[case role when 'admin' then 'ADMINISTRATOR' else upper(role) end], now()
                  from organisation, unnest(array['admin', 'auditor', 'reporter']) role;
                delete from audit_entry where seq > 6;
                update audit_head set (seq, mac) = (select seq, mac from audit_entry where seq = 6);
                """);
        assertThat(trail.check()).isEqualTo(new Broken(Fault.TAIL_CUT, 7));
    }

    @AfterEach
    void close() {
        trail.close();
    }

    @Test
    void once_accepted_the_trail_says_what_was_lost_and_is_whole() {
        assertThat(accept(SAID).count()).isEqualTo(4);
        assertThat(trail.check()).isInstanceOf(Whole.class);
        trail.close();
        trail = new TrailAlone(home);
        assertThat(trail.check()).isInstanceOf(Whole.class);
        assertThat(lastEntry())
                .contains("trail.restored", "\"lost-from\": \"7\"", "\"lost-to\": \"10\"", "disk-2026-11");
    }

    @Test
    void the_anchors_that_no_longer_count_stay_in_their_file() throws IOException {
        var before = Files.readString(home.resolve("keys/audit.anchors"));
        accept(SAID);
        assertThat(Files.readString(home.resolve("keys/audit.anchors")))
                .startsWith(before)
                .contains("restored ");
    }

    @Test
    void what_is_cut_after_the_acceptance_is_found_again() throws SQLException {
        accept(SAID);
        asSuperuser("""
                delete from audit_entry where seq > 6;
                update audit_head set (seq, mac) = (select seq, mac from audit_entry where seq = 6);
                """);
        assertThat(trail.check()).isEqualTo(new Broken(Fault.TAIL_CUT, 7));
    }

    @Test
    void a_portal_that_went_on_after_the_restore_is_accepted_too() {
        for (var step = 7; step <= 8; step++) trail.change(REPORTER, SampleChange.of("other-" + step));
        assertThat(trail.check()).isEqualTo(new Broken(Fault.TAIL_CUT, 9));
        accept(SAID);
        assertThat(trail.check()).isInstanceOf(Whole.class);
    }

    @Test
    void a_touched_chain_is_never_accepted() throws SQLException {
        asSuperuser("update audit_entry set action = 'sample.other' where seq = 3");
        refused("trail.restore.touched", SAID);
    }

    @Test
    void nothing_is_accepted_twice() {
        accept(SAID);
        refused("trail.restore.nothing", SAID);
    }

    @Test
    void two_different_people_who_administer_or_audit_stand_for_it_with_a_reason() {
        refused("trail.restore.witness", new Restored("disk", "admin@sample.example", "reporter@sample.example"));
        assertThatThrownBy(() -> new Restored("disk", "admin@sample.example", " Admin@sample.example"))
                .hasMessage("trail.restore.two");
        assertThatThrownBy(() -> new Restored("", "admin@sample.example", "auditor@sample.example"))
                .hasMessage("trail.restore.reason");
        assertThatThrownBy(() -> new Restored("the disk broke", "admin@sample.example", "auditor@sample.example"))
                .hasMessage("trail.restore.reason");
    }

    private Loss accept(Restored restored) {
        return Acting.as(AUDITOR, () -> trail.part(RestoredBackup.class).accept(restored));
    }

    private void refused(String because, Restored restored) {
        assertThatThrownBy(() -> accept(restored)).isInstanceOf(Rejected.class).hasMessage(because);
    }

    private String newestAnchor() throws IOException {
        var file = home.resolve("keys/audit.anchor");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private String lastEntry() {
        try (var connection = trail.superuser();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select action || facts from audit_entry order by seq desc limit 1")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void asSuperuser(String commands) throws SQLException {
        try (var connection = trail.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica"); // no trigger asks
            statement.execute(commands);
        }
    }
}
