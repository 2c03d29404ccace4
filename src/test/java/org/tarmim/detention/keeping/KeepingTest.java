package org.tarmim.detention.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tarmim.detention.SampleCases.access;
import static org.tarmim.detention.SampleCases.grant;
import static org.tarmim.detention.SampleCases.happened;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
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
import org.tarmim.detention.SamplePerson;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CaseSearch;
import org.tarmim.detention.casefile.CaseState;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** A case is closed and opened again, held, and erased by two people for good. */
@HouseTest
class KeepingTest {
    private static final Reason REASON = new Reason("Sample reason");

    @Autowired
    Closings closings;

    @Autowired
    Keeping keeping;

    @Autowired
    Cases cases;

    @Autowired
    CaseEntries entries;

    @Autowired
    CaseSearch search;

    @Autowired
    Grants grants;

    @Autowired
    ErasedCases erased;

    @Autowired
    Flyway migrations;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SituationClock clock;

    UUID team;
    Actor caseworker;
    Actor supervisor;
    Actor another;
    CaseHead head;

    @BeforeEach
    void a_case() {
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        another = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        head = samples.of(caseworker, "Nabil Sample");
        Acting.as(
                caseworker,
                () -> entries.record(
                        head.code(),
                        access(clock.today().minusDays(1), clock.today().plusDays(5), null)));
    }

    @Test
    void a_closed_case_is_read_and_nothing_is_added_or_due_until_it_is_opened_again() {
        close();
        var file = Acting.as(caseworker, () -> cases.find(head.code())).orElseThrow();
        assertThat(file.head().state()).isEqualTo(CaseState.CLOSED);
        assertThat(file.person().latin().whole()).isEqualTo("Nabil Sample");
        assertThat(file.deadlines()).noneMatch(deadline -> deadline.isOpen());
        assertThat(codes(false)).doesNotContain(head.code().text());
        assertThat(codes(true)).containsExactly(head.code().text());
        var seen = happened(CustodyKind.SIGHTING, clock.today(), "Sample place");
        refused("case.closed", caseworker, () -> entries.record(head.code(), seen));
        refused("closing.again", caseworker, this::close);
        Acting.as(caseworker, () -> closings.reopen(head.code(), REASON));
        assertThat(Acting.as(caseworker, () -> cases.find(head.code()))
                        .orElseThrow()
                        .deadlines())
                .as("what was due is due again")
                .anyMatch(deadline -> deadline.isOpen());
        Acting.as(caseworker, () -> entries.record(head.code(), seen));
        assertThat(kept(caseworker).closings())
                .extracting(Closing::reason, Closing::note)
                .containsExactly(tuple(ClosingReason.RELEASED, ""), tuple(null, "Sample reason"));
    }

    @Test
    void the_database_adds_nothing_to_a_closed_case_either() {
        close();
        assertThatThrownBy(() -> Acting.as(
                        caseworker,
                        () -> transaction.executeWithoutResult(status -> sql.sql("""
                                insert into custody_event (id, case_id, compartment, content, recorded_by, recorded_at)
                                values (gen_random_uuid(), :case, 'LEGAL', decode(repeat('00', 40), 'hex'), :me, now())
                                """)
                                .param("case", head.id())
                                .param("me", caseworker.account())
                                .update())))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("case_is_closed");
    }

    @Test
    void one_who_only_reads_or_supervises_closes_nothing() {
        var reader = people.somebody(Role.CASEWORKER, team);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant(reader, GrantLevel.READ)));
        refused("case.notGranted", reader, () -> closings.close(head.code(), released()));
        refused("case.notGranted", reader, () -> keeping.askToErase(head.code(), REASON));
        assertThatThrownBy(() -> Acting.as(supervisor, () -> closings.close(head.code(), released())))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_case_is_erased_by_another_person_than_asked_and_nobody_reads_or_finds_it_afterwards() {
        close();
        Acting.as(caseworker, () -> keeping.askToErase(head.code(), REASON));
        assertThat(Acting.as(supervisor, keeping::waiting)).containsExactly(head.code());
        refused("erasure.refused", supervisor, () -> keeping.erase(head.code()));
        aDayPasses();
        erase(supervisor);
        assertThat(Acting.as(caseworker, () -> cases.find(head.code()))).isEmpty();
        assertThat(Acting.as(caseworker, () -> search.find("Nabil"))).isEmpty();
        assertThat(Acting.as(caseworker, () -> search.isKnown(person()))).isFalse();
        var left = Acting.as(supervisor, () -> cases.find(head.code())).orElseThrow();
        assertThat(left.head().state()).isEqualTo(CaseState.ERASED);
        assertThat(left.holders()).isEmpty();
        assertThatThrownBy(() ->
                        Acting.as(supervisor, () -> grants.grant(head.code(), grant(caseworker, GrantLevel.READ))))
                .isInstanceOf(RuntimeException.class);
        assertThat(keys()).isZero();
    }

    @Test
    void whoever_asked_does_not_erase_and_an_open_or_held_case_is_not_erased() {
        Acting.as(supervisor, () -> keeping.askToErase(head.code(), REASON));
        assertThat(Acting.as(caseworker, keeping::waiting)).containsExactly(head.code());
        aDayPasses();
        refused("erasure.refused", another, () -> keeping.erase(head.code()));
        close();
        refused("erasure.refused", supervisor, () -> keeping.erase(head.code()));
        Acting.as(supervisor, () -> keeping.hold(head.code(), REASON));
        refused("erasure.refused", another, () -> keeping.erase(head.code()));
        refused("hold.another", supervisor, () -> keeping.lift(head.code()));
        Acting.as(supervisor, () -> keeping.askToLift(head.code()));
        refused("hold.another", supervisor, () -> keeping.lift(head.code()));
        Acting.as(another, () -> keeping.keepHold(head.code()));
        Acting.as(supervisor, () -> keeping.askToLift(head.code()));
        Acting.as(another, () -> keeping.lift(head.code()));
        Acting.as(another, () -> keeping.erase(head.code()));
        assertThat(keys()).isZero();
    }

    @Test
    void the_database_lets_nobody_lift_a_hold_or_erase_alone() {
        close();
        Acting.as(supervisor, () -> keeping.hold(head.code(), REASON));
        for (var update : List.of(
                "update case_hold set lifted_by = current_account(), lifted_at = now()",
                "update case_hold set lift_asked_by = current_account(), lifted_by = current_account(), lifted_at = now()",
                "update case_hold set lift_asked_by = '" + another.account() + "'"))
            assertThatThrownBy(() -> raw(supervisor, update + " where case_id = '" + head.id() + "'"))
                    .as(update)
                    .isInstanceOf(DataAccessException.class);
        Acting.as(supervisor, () -> keeping.askToErase(head.code(), REASON));
        for (var state : List.of("ERASED", "ACTIVE"))
            assertThatThrownBy(() -> raw(
                            caseworker,
                            "update detention_case set state = '%s' where id = '%s'".formatted(state, head.id())))
                    .as(state)
                    .isInstanceOf(DataAccessException.class);
        for (var update : List.of(
                "update case_erasure set erased = true",
                "select destroy_case('" + head.id() + "')",
                "delete from case_key"))
            assertThatThrownBy(() -> raw(another, update)).as(update).isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_erasure_is_refused_or_taken_back() {
        close();
        Acting.as(caseworker, () -> keeping.askToErase(head.code(), REASON));
        refused("erasure.asked", supervisor, () -> keeping.askToErase(head.code(), REASON));
        assertThat(kept(supervisor).erasure().reason()).isEqualTo("Sample reason");
        Acting.as(supervisor, () -> keeping.keep(head.code()));
        assertThat(kept(supervisor).erasure()).isNull();
        Acting.as(caseworker, () -> keeping.askToErase(head.code(), REASON));
        Acting.as(caseworker, () -> keeping.keep(head.code()));
        refused("erasure.refused", supervisor, () -> keeping.erase(head.code()));
    }

    @Test
    void a_case_that_comes_back_with_a_backup_is_erased_again_at_the_next_start() {
        close();
        Acting.as(caseworker, () -> keeping.askToErase(head.code(), REASON));
        var key = wrapped();
        aDayPasses();
        erase(supervisor);
        erased.afterSingletonsInstantiated();
        restored(key);
        assertThat(keys()).isOne();
        erased.afterSingletonsInstantiated();
        assertThat(keys()).isZero();
    }

    /** As the owner of the tables puts a backup back. */
    private void restored(byte[] key) {
        var owner = JdbcClient.create(migrations.getConfiguration().getDataSource());
        owner.sql("alter table case_key no force row level security").update();
        owner.sql("alter table detention_case no force row level security").update();
        owner.sql("insert into case_key (case_id, wrapped, room_key) select :case, :key, number from case_room")
                .param("case", head.id())
                .param("key", key)
                .update();
        owner.sql("update detention_case set state = 'CLOSED' where id = :case")
                .param("case", head.id())
                .update();
        owner.sql("alter table case_key force row level security").update();
        owner.sql("alter table detention_case force row level security").update();
    }

    private void aDayPasses() {
        JdbcClient.create(migrations.getConfiguration().getDataSource())
                .sql("update case_erasure set asked_at = asked_at - interval '25 hours' where case_id = :case")
                .param("case", head.id())
                .update();
    }

    private byte[] wrapped() {
        return Acting.as(
                caseworker,
                () -> transaction.execute(status -> sql.sql("select wrapped from case_key where case_id = :case")
                        .param("case", head.id())
                        .query(byte[].class)
                        .single()));
    }

    private int keys() {
        var owner = JdbcClient.create(migrations.getConfiguration().getDataSource());
        return owner.sql("select count(*) from case_key where case_id = :case")
                .param("case", head.id())
                .query(Integer.class)
                .single();
    }

    private void raw(Actor actor, String statement) {
        Acting.as(
                actor,
                () -> transaction.executeWithoutResult(status -> {
                    if (statement.startsWith("select")) sql.sql(statement).query(row -> {});
                    else sql.sql(statement).update();
                }));
    }

    private void close() {
        Acting.as(caseworker, () -> closings.close(head.code(), released()));
    }

    private void erase(Actor actor) {
        Acting.as(actor, () -> keeping.erase(head.code()));
    }

    private Kept kept(Actor actor) {
        return Acting.as(actor, () -> keeping.of(head.code()));
    }

    private List<String> codes(boolean over) {
        return Acting.as(caseworker, () -> cases.page(over, null, 50)).rows().stream()
                .map(row -> row.head().code().text())
                .toList();
    }

    private static void refused(String key, Actor actor, Runnable step) {
        assertThatThrownBy(() -> Acting.as(actor, step))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }

    private static ClosingDetails released() {
        return new ClosingDetails(ClosingReason.RELEASED, "");
    }

    private static PersonDetails person() {
        return SamplePerson.told("", "Nabil Sample", "", "", MedicalRole.NURSE, "", Publicity.HIDDEN);
    }
}
