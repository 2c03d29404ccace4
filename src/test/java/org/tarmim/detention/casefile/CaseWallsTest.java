package org.tarmim.detention.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.detention.SampleCases.access;
import static org.tarmim.detention.SampleCases.ahead;
import static org.tarmim.detention.SampleCases.grant;
import static org.tarmim.detention.SampleCases.happened;
import static org.tarmim.detention.SampleCases.mandate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.kernel.SituationClock;

/** What the database itself refuses and hides of cases, asked with plain SQL as the application's own role. */
@HouseTest
class CaseWallsTest {
    private static final List<String> CONTENTS = List.of(
            "case_key",
            "case_person",
            "custody_event",
            "order_term",
            "hearing",
            "legal_representation",
            "case_deadline");

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    CaseEntries entries;

    @Autowired
    Grants grants;

    @Autowired
    ReasonSeal reasons;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SituationClock clock;

    UUID team;
    Actor caseworker;
    Actor supervisor;
    CaseHead head;
    UUID deadline;

    @BeforeEach
    void a_case_with_something_of_each_kind() {
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        head = samples.of(caseworker, "Sample person " + UUID.randomUUID());
        Acting.as(caseworker, () -> {
            entries.record(
                    head.code(), happened(CustodyKind.ARREST, clock.today().minusDays(9), "Sample place"));
            entries.record(
                    head.code(),
                    access(clock.today().minusDays(3), clock.today().plusDays(3), null));
            entries.record(head.code(), ahead(clock.today().plusDays(4)));
            entries.record(head.code(), mandate("Sample lawyer", clock.today(), null));
        });
        deadline = Acting.as(
                caseworker,
                () -> transaction.execute(status -> sql.sql(
                                "select id from case_deadline where case_id = :case and state = 'OPEN' limit 1")
                        .param("case", head.id())
                        .query(UUID.class)
                        .single()));
    }

    @Test
    void whoever_opened_a_case_sees_its_rows_and_nobody_else_in_the_house_one_of_them() {
        assertThat(counted(caseworker)).containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 3L);
        assertThat(seesCase(caseworker)).isTrue();
        for (var role : Role.values()) {
            var stranger = people.somebody(role);
            assertThat(counted(stranger)).as("%s elsewhere", role).containsOnly(0L);
            assertThat(seesCase(stranger)).as("%s elsewhere", role).isFalse();
            var colleague = people.somebody(role, team);
            assertThat(counted(colleague)).as("%s of the team", role).containsOnly(0L);
            assertThat(seesCase(colleague)).as("%s of the team", role).isEqualTo(role == Role.CASE_SUPERVISOR);
        }
    }

    @Test
    void without_a_name_in_which_it_is_asked_nothing_is_seen() {
        assertThat(CONTENTS.stream().map(table -> transaction.execute(status -> count(table))))
                .containsOnly(0L);
    }

    @Test
    void a_grant_shows_its_parts_until_it_is_ended_and_one_to_list_shows_the_code_alone() {
        var colleague = people.somebody(Role.CASEWORKER, team);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant(colleague, GrantLevel.LIST)));
        assertThat(seesCase(colleague)).isTrue();
        assertThat(counted(colleague)).containsOnly(0L);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant(colleague, GrantLevel.READ)));
        assertThat(counted(colleague)).containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 3L);
        for (var holder : holders())
            if (holder.person().equals(colleague.account()))
                Acting.as(supervisor, () -> grants.revoke(head.code(), holder.id()));
        assertThat(seesCase(colleague)).isFalse();
        assertThat(counted(colleague)).containsOnly(0L);
    }

    @Test
    void a_grant_of_one_part_hides_the_others() {
        var colleague = people.somebody(Role.CASEWORKER, team);
        var legal = new GrantDetails(colleague.account(), GrantLevel.READ, Set.of(Compartment.LEGAL), "Sample", 1);
        Acting.as(supervisor, () -> grants.grant(head.code(), legal));
        assertThat(counted(colleague)).containsExactly(1L, 0L, 0L, 1L, 1L, 1L, 3L);
    }

    @Test
    void a_grant_that_ran_out_shows_nothing() {
        var colleague = people.somebody(Role.CASEWORKER, team);
        as(supervisor, () -> insertGrant(colleague, supervisor, false, "now() - interval '2 days'", "now()"));
        assertThat(seesCase(colleague)).isFalse();
    }

    @Test
    void nobody_grants_to_himself_beyond_ninety_days_in_anothers_name_or_for_another_team() {
        assertRefused(
                supervisor, () -> insertGrant(supervisor, supervisor, false, "now()", "now() + interval '1 day'"));
        assertRefused(supervisor, () -> insertGrant(supervisor, supervisor, true, "now()", "now() + interval '1 day'"));
        assertRefused(caseworker, () -> insertGrant(caseworker, caseworker, true, "now()", "now() + interval '1 day'"));
        var colleague = people.somebody(Role.CASEWORKER, team);
        assertRefused(colleague, () -> insertGrant(colleague, colleague, true, "now()", "now() + interval '1 day'"));
        assertRefused(caseworker, () -> insertGrant(colleague, caseworker, false, "now()", "now() + interval '1 day'"));
        assertRefused(
                supervisor, () -> insertGrant(colleague, supervisor, false, "now()", "now() + interval '91 days'"));
        assertRefused(supervisor, () -> insertGrant(colleague, caseworker, false, "now()", "now() + interval '1 day'"));
        var elsewhere = people.somebody(Role.CASE_SUPERVISOR);
        assertRefused(elsewhere, () -> insertGrant(colleague, elsewhere, false, "now()", "now() + interval '1 day'"));
    }

    @Test
    void what_was_recorded_is_neither_changed_nor_deleted() {
        for (var table : List.of("case_person", "custody_event", "order_term", "hearing", "legal_representation"))
            assertRefused(
                    caseworker,
                    () -> sql.sql("update " + table + " set content = content").update());
        for (var table : CONTENTS)
            assertRefused(caseworker, () -> sql.sql("delete from " + table).update());
        assertRefused(caseworker, () -> sql.sql("delete from case_grant").update());
        assertRefused(caseworker, () -> sql.sql("delete from detention_case").update());
    }

    @Test
    void who_only_reads_records_nothing() {
        var reader = people.somebody(Role.CASEWORKER, team);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant(reader, GrantLevel.READ)));
        assertRefused(
                reader,
                () -> sql.sql("""
                        insert into custody_event (id, case_id, compartment, content, recorded_by, recorded_at)
                        values (gen_random_uuid(), :case, 'LEGAL', decode(repeat('00', 40), 'hex'), :me, now())
                        """)
                        .param("case", head.id())
                        .param("me", reader.account())
                        .update());
    }

    @Test
    void a_time_limit_is_recorded_by_supervisors_alone_and_never_changed() {
        var insert = "insert into legal_limit (kind, amount, unit, source, valid_from, recorded_by)"
                + " values ('STATE_REPLY', 5, 'DAY', 'Sample source', '1901-01-01', current_account())";
        assertRefused(caseworker, () -> sql.sql(insert).update());
        for (var actor : List.of(caseworker, supervisor)) {
            assertRefused(
                    actor, () -> sql.sql("update legal_limit set amount = 5").update());
            assertRefused(actor, () -> sql.sql("delete from legal_limit").update());
        }
        var compared =
                "insert into legal_limit (kind, amount, unit, source, valid_from, recorded_by, verified_on, verified_by)"
                        + " values ('STATE_REPLY', 5, 'DAY', 'Sample source', '1901-01-01', current_account(), '1901-01-02', %s)";
        assertRefused(
                supervisor,
                () -> sql.sql(compared.formatted("current_account()")).update());
        assertRefused(
                supervisor,
                () -> sql.sql(compared.formatted("'" + caseworker.account() + "'"))
                        .update());
    }

    @Test
    void nobody_makes_a_feed_or_chooses_reminders_for_another_or_reads_what_another_chose() {
        var feed = "insert into calendar_feed (id, account_id, token_hash, language, made_at)"
                + " values (gen_random_uuid(), :other, sha256('sample'), 'en', now())";
        var reminder = "insert into case_reminder (account_id, wanted, language) values (:other, false, 'en')";
        for (var insert : List.of(feed, reminder))
            assertRefused(
                    supervisor,
                    () -> sql.sql(insert).param("other", caseworker.account()).update());
        as(
                caseworker,
                () -> sql.sql(reminder).param("other", caseworker.account()).update());
        as(
                supervisor,
                () -> assertThat(sql.sql("select count(*) from case_reminder")
                                .query(Long.class)
                                .single())
                        .isZero());
    }

    @Test
    void that_a_day_passed_is_marked_by_the_function_alone_and_only_by_who_reads_it() {
        var stranger = people.somebody(Role.CASEWORKER, team);
        as(stranger, () -> assertThat(escalated()).isFalse());
        as(caseworker, () -> assertThat(escalated()).isTrue());
        assertRefused(
                caseworker,
                () -> sql.sql("update case_deadline set escalated = false").update());
    }

    private boolean escalated() {
        return sql.sql("select escalate_deadline(:one)")
                .param("one", deadline)
                .query(Boolean.class)
                .single();
    }

    private void insertGrant(Actor person, Actor by, boolean opening, String from, String until) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into case_grant (id, case_id, team, person, level, compartments, reason, room_key,
                                                opening, granted_by, valid_from, valid_until)
                        values (:id, :case, :team, :person, 'READ', array['LEGAL'], :reason,
                                (select number from case_room), :opening, :by, %s, %s)
                        """.formatted(from, until))
                .param("id", id)
                .param("reason", reasons.seal("Sample reason", head.id(), id))
                .param("case", head.id())
                .param("team", team)
                .param("person", person.account())
                .param("opening", opening)
                .param("by", by.account())
                .update();
    }

    private record Held(UUID id, UUID person) {}

    private List<Held> holders() {
        return Acting.as(
                supervisor,
                () -> transaction.execute(status -> sql.sql(
                                "select id, person from case_grant where case_id = :case and revoked_at is null")
                        .param("case", head.id())
                        .query(Held.class)
                        .list()));
    }

    private List<Long> counted(Actor actor) {
        return CONTENTS.stream()
                .map(table -> Acting.as(actor, () -> transaction.execute(status -> count(table))))
                .toList();
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table + " where case_id = :case")
                .param("case", head.id())
                .query(Long.class)
                .single();
    }

    private boolean seesCase(Actor actor) {
        return Acting.as(
                actor,
                () -> transaction.execute(status -> sql.sql("select count(*) from detention_case where id = :case")
                                .param("case", head.id())
                                .query(Long.class)
                                .single())
                        > 0);
    }

    private void assertRefused(Actor actor, Runnable step) {
        assertThatThrownBy(() -> as(actor, step)).isInstanceOf(DataAccessException.class);
    }

    private void as(Actor actor, Runnable... steps) {
        Acting.as(
                actor,
                () -> transaction.executeWithoutResult(
                        status -> Arrays.stream(steps).forEach(Runnable::run)));
    }
}
