package org.tarmim.detention.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tarmim.detention.SampleCases.access;
import static org.tarmim.detention.SampleCases.detention;
import static org.tarmim.detention.SampleCases.grant;
import static org.tarmim.detention.SampleCases.happened;
import static org.tarmim.detention.SampleCases.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.audit.Trails;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.Days;
import org.tarmim.detention.chain.OrderStatus;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.Tampered;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** A case from its opening on: read by whom it is granted, counted, corrected, and found nowhere in plain text. */
@HouseTest
class CasesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);

    @Autowired
    Cases cases;

    @Autowired
    CaseEntries entries;

    @Autowired
    CaseSources sources;

    @Autowired
    Grants grants;

    @Autowired
    CaseTasks tasks;

    @Autowired
    CaseRoom room;

    @Autowired
    CaseReader reader;

    @Autowired
    ContentSeal seal;

    @Autowired
    ContentTable contents;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    Trails trails;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    UUID team;
    Actor caseworker;
    Actor supervisor;
    CaseHead head;

    @BeforeEach
    void a_case() {
        clock.fixDay(DAY);
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        head = samples.of(caseworker, "Sample person " + UUID.randomUUID());
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @Test
    void the_day_after_the_last_date_with_no_news_a_task_waits_and_a_visit_later_restarts_one_meter() {
        record(happened(CustodyKind.ARREST, DAY.minusDays(20), "Sample place"));
        var first = record(access(DAY.minusDays(15), DAY.minusDays(8), null));
        record(access(DAY.minusDays(7), DAY, first));
        assertThat(file().meters().access()).isEqualTo(OrderStatus.ACTIVE);
        assertThat(due()).extracting(DueTask::lapsed).containsExactly(false);

        clock.fixDay(DAY.plusDays(1));
        assertThat(file().meters().access()).isEqualTo(OrderStatus.LAPSED_NO_NEWS);
        assertThat(file().orders())
                .extracting(OrderTerm::status)
                .containsExactly(OrderStatus.EXTENDED, OrderStatus.LAPSED_NO_NEWS);
        assertThat(due()).containsExactly(new DueTask(head.code(), DeadlineKind.ACCESS_ORDER_END, DAY, true));

        clock.fixDay(DAY.plusDays(6));
        record(happened(CustodyKind.LAWYER_VISIT, DAY.plusDays(6), "Sample prison"));
        var meters = file().meters();
        assertThat(meters.withoutCounsel()).isEqualTo(new Days(0, 0));
        assertThat(meters.held()).isEqualTo(new Days(26, 26));
        assertThat(meters.access()).isEqualTo(OrderStatus.LAPSED_NO_NEWS);
        Acting.as(caseworker, () -> entries.settle(head.code(), open()));
        assertThat(due()).isEmpty();
    }

    @Test
    void a_correction_takes_the_place_of_an_entry_and_what_was_due_is_computed_anew() {
        var wrong = record(detention(DAY.minusDays(5), DAY.minusDays(1)));
        assertThat(due()).extracting(DueTask::due).containsExactly(DAY.minusDays(1));
        Acting.as(
                caseworker,
                () -> entries.correct(
                        head.code(),
                        wrong,
                        detention(DAY.minusDays(5), DAY.plusDays(2)),
                        new Reason("Misread on the paper")));
        assertThat(due()).extracting(DueTask::due).containsExactly(DAY.plusDays(2));
        assertThat(file().orders()).extracting(OrderTerm::corrected).containsExactly(true, false);
        assertThat(file().deadlines())
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.SUPERSEDED, DeadlineState.OPEN);
        assertThatThrownBy(() -> Acting.as(
                        caseworker,
                        () -> entries.correct(
                                head.code(), wrong, detention(DAY, DAY.plusDays(9)), new Reason("Once more"))))
                .isInstanceOf(Rejected.class)
                .hasMessage("order.unknown");
    }

    @Test
    void what_papers_say_is_recorded_once_and_corrected_by_whoever_writes_that_part_of_the_case() {
        var first =
                new Particulars(Sex.MALE, new PartialDay(DayPrecision.MONTH, DAY.minusYears(40), null), "", "٩٠-ab");
        Acting.as(caseworker, () -> entries.record(head.code(), first));
        assertThat(file().particulars()).isEqualTo(first);
        assertThat(first.idNumber()).isEqualTo("90-AB");
        assertThatThrownBy(() -> Acting.as(caseworker, () -> entries.record(head.code(), first)))
                .hasMessage("case.corrected.meanwhile");
        var better = new Particulars(Sex.MALE, PartialDay.on(DAY.minusYears(40)), "Sample State", "90-AB");
        Acting.as(caseworker, () -> entries.correct(head.code(), first, better, new Reason("Sample card seen")));
        assertThat(file().particulars()).isEqualTo(better);
        assertThatThrownBy(() -> Acting.as(
                        caseworker, () -> entries.correct(head.code(), first, first, new Reason("Sample slip"))))
                .as("typed while somebody else corrected it")
                .hasMessage("case.corrected.meanwhile");

        var colleague = people.somebody(Role.CASEWORKER, team);
        var legal =
                new GrantDetails(colleague.account(), GrantLevel.WRITE, Set.of(Compartment.LEGAL), "Sample reason", 30);
        Acting.as(supervisor, () -> grants.grant(head.code(), legal));
        assertThatThrownBy(() -> Acting.as(
                        colleague, () -> entries.correct(head.code(), better, first, new Reason("Sample reason"))))
                .hasMessage("case.notGranted");
        assertThatThrownBy(() -> Acting.as(colleague, () -> entries.record(head.code(), first)))
                .hasMessage("case.notGranted");
        var unborn = new Particulars(Sex.UNKNOWN, PartialDay.on(DAY.plusDays(1)), "", "");
        assertThatThrownBy(() -> Acting.as(
                        caseworker, () -> entries.correct(head.code(), better, unborn, new Reason("Sample slip"))))
                .hasMessage("custody.future");
        var ancient = new Particulars(Sex.UNKNOWN, PartialDay.on(DAY.minusYears(300)), "", "");
        assertThatThrownBy(() -> Acting.as(
                        caseworker, () -> entries.correct(head.code(), better, ancient, new Reason("Sample slip"))))
                .hasMessageContaining("particulars.born.wrong");
    }

    @Test
    void an_order_waits_for_news_again_when_the_news_was_a_mistake() {
        record(happened(CustodyKind.ARREST, DAY.minusDays(20), "Sample place"));
        record(detention(DAY.minusDays(5), DAY.minusDays(1)));
        var released = record(happened(CustodyKind.RELEASE, DAY.minusDays(2), "Sample gate"));
        assertThat(due()).isEmpty();

        var moved = happened(CustodyKind.TRANSFER, DAY.minusDays(2), "Sample prison");
        Acting.as(
                caseworker,
                () -> entries.correct(head.code(), released, moved, new Reason("Somebody else was released")));
        assertThat(file().orders()).extracting(OrderTerm::status).containsExactly(OrderStatus.LAPSED_NO_NEWS);
        assertThat(due()).extracting(DueTask::due).containsExactly(DAY.minusDays(1));
    }

    @Test
    void an_order_waits_for_news_again_when_it_was_another_that_was_extended() {
        var first = record(access(DAY.minusDays(9), DAY.minusDays(1), null));
        var next = record(access(DAY, DAY.plusDays(2), first));
        Acting.as(
                caseworker,
                () -> entries.correct(head.code(), next, access(DAY, DAY.plusDays(2), null), new Reason("Not of it")));
        assertThat(due()).extracting(DueTask::due).containsExactly(DAY.minusDays(1), DAY.plusDays(2));
    }

    @Test
    void a_case_that_is_not_granted_answers_like_one_that_is_not_there() {
        var stranger = people.somebody(Role.CASEWORKER, team);
        assertThat(Acting.as(stranger, () -> cases.find(head.code()))).isEmpty();
        assertThat(Acting.as(stranger, () -> cases.find(CaseCode.random()))).isEmpty();
        assertThat(Acting.as(stranger, () -> cases.page(false, null, 50).rows()))
                .isEmpty();
        assertRefused(stranger, "case.notGranted");
        Acting.as(supervisor, () -> {
            var seen = cases.find(head.code()).orElseThrow();
            assertThat(seen.person()).isNull();
            assertThat(seen.events()).isEmpty();
            assertThat(seen.head().isReadable()).isFalse();
        });
    }

    @Test
    void a_grant_lets_read_or_write_and_its_end_holds_from_the_next_action_on() {
        var colleague = people.somebody(Role.CASEWORKER, team);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant(colleague, GrantLevel.READ)));
        assertThat(Acting.as(colleague, () -> cases.find(head.code()))
                        .orElseThrow()
                        .person())
                .isNotNull();
        assertRefused(colleague, "case.notGranted");
        Acting.as(supervisor, () -> grants.grant(head.code(), grant(colleague, GrantLevel.WRITE)));
        Acting.as(colleague, () -> entries.record(head.code(), happened(CustodyKind.TRANSFER, DAY, "Sample prison")));
        Acting.as(
                supervisor,
                () -> cases.find(head.code()).orElseThrow().holders().stream()
                        .filter(holder -> holder.person().equals(colleague.account()))
                        .forEach(holder -> grants.revoke(head.code(), holder.grant())));
        assertThat(Acting.as(colleague, () -> cases.find(head.code()))).isEmpty();
        assertRefused(colleague, "case.notGranted");
    }

    @Test
    void a_supervisor_grants_neither_to_himself_nor_to_people_elsewhere() {
        assertThatThrownBy(() ->
                        Acting.as(supervisor, () -> grants.grant(head.code(), grant(supervisor, GrantLevel.READ))))
                .hasMessage("grant.oneself");
        var elsewhere = people.somebody(Role.CASEWORKER);
        assertThatThrownBy(() ->
                        Acting.as(supervisor, () -> grants.grant(head.code(), grant(elsewhere, GrantLevel.READ))))
                .hasMessage("grant.stranger");
        var other = people.somebody(Role.CASE_SUPERVISOR);
        assertThatThrownBy(() -> Acting.as(other, () -> grants.grant(head.code(), grant(caseworker, GrantLevel.READ))))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void a_locked_room_shows_nothing_and_opens_by_its_passphrase_alone() {
        Acting.as(supervisor, room::lock);
        assertThatThrownBy(() -> Acting.as(caseworker, () -> cases.page(false, null, 50)))
                .hasMessage("caseRoom.locked");
        assertThatThrownBy(this::file).hasMessage("caseRoom.locked");
        assertThat(due()).isEmpty();
        assertThatThrownBy(() -> Acting.as(supervisor, () -> room.open("sample olive harbour 18")))
                .hasMessage("caseRoom.wrong");
        samples.openRoom(supervisor);
        assertThat(file().person()).isNotNull();
    }

    @Test
    void the_content_of_one_row_does_not_open_in_another() {
        var one = record(happened(CustodyKind.ARREST, DAY.minusDays(2), "Sample place one"));
        var other = record(happened(CustodyKind.TRANSFER, DAY.minusDays(1), "Sample place two"));
        Acting.as(
                caseworker,
                () -> transaction.executeWithoutResult(status -> {
                    var key = reader.key(head);
                    var rows = contents.of(Content.CUSTODY, List.of(head.id()));
                    var sealed = rows.getFirst().content();
                    assertThat(seal.open(key, place(one), sealed, CustodyEntry.class)
                                    .details()
                                    .place())
                            .isEqualTo("Sample place one");
                    assertThatThrownBy(() -> seal.open(key, place(other), sealed, CustodyEntry.class))
                            .isInstanceOf(Tampered.class);
                }));
    }

    @Test
    void the_trail_names_a_case_by_its_code_to_the_team_and_the_auditor_and_to_nobody_else() {
        record(happened(CustodyKind.ARREST, DAY.minusDays(2), "Sample place"));
        file();
        assertThat(trailOf(people.somebody(Role.AUDITOR)))
                .extracting(TrailRow::action)
                .contains("case.opened", "case.recorded");
        assertThat(trailOf(supervisor)).extracting(TrailRow::action).contains("case.opened");
        assertThat(trailOf(people.somebody(Role.ADMINISTRATOR))).isEmpty();
        assertThat(trailOf(people.somebody(Role.NGO_MANAGER, team))).isEmpty();
        assertThat(trailOf(people.somebody(Role.HEALTH_COORDINATOR, team))).isEmpty();
    }

    @Test
    void a_mandate_holds_between_its_days_and_one_that_ended_stays_with_its_reason() {
        var code = head.code();
        var first = Acting.as(caseworker, () -> entries.record(code, mandate("Sample lawyer A", null, null)));
        Acting.as(caseworker, () -> entries.record(code, mandate("Sample lawyer B", DAY.plusDays(2), null)));
        assertThat(file().lawyers(DAY)).containsExactly("Sample lawyer A");
        var ended = mandate("Sample lawyer A", null, DAY.plusDays(1));
        Acting.as(caseworker, () -> entries.correct(code, first, ended, new Reason("Laid down")));
        assertThat(file().lawyers(DAY.plusDays(2))).containsExactly("Sample lawyer B");
        assertThat(file().mandates()).extracting(Mandate::corrected).containsExactly(true, false, false);
    }

    @Test
    void sources_are_read_by_whom_they_are_granted_alone_and_each_reading_is_in_the_trail() {
        var code = head.code();
        var told =
                Acting.as(caseworker, () -> entries.record(code, happened(CustodyKind.SIGHTING, DAY, "Sample place")));
        var source = new SourceDetails(
                "Sample source",
                "By a sample friend",
                ToldBy.WITNESS,
                Reliability.B,
                SourceProtection.CONFIDENTIAL,
                "",
                Set.of(told));
        assertThatThrownBy(() -> Acting.as(caseworker, () -> sources.record(code, source)))
                .hasMessage("case.notGranted");
        var part = Set.of(Compartment.SOURCE_PROTECTION);
        var granted = new GrantDetails(caseworker.account(), GrantLevel.WRITE, part, "Sample reason", 5);
        Acting.as(supervisor, () -> grants.grant(code, granted));
        var first = Acting.as(caseworker, () -> sources.record(code, source));
        assertThat(Acting.as(caseworker, () -> sources.of(code))
                        .getFirst()
                        .details()
                        .entries())
                .containsExactly(told);
        var slip = new SourceDetails(
                "Sample source B", "", ToldBy.WITNESS, Reliability.C, SourceProtection.NAMED_OK, "", null);
        Acting.as(caseworker, () -> sources.correct(code, first, slip, new Reason("Sample slip")));
        assertThat(Acting.as(caseworker, () -> sources.of(code)))
                .extracting(one -> one.details().name(), CaseSource::reason)
                .containsExactly(tuple("Sample source B", "Sample slip"));
        assertThat(trailOf(people.somebody(Role.AUDITOR)))
                .extracting(TrailRow::action)
                .contains("case.sourcesRead");
        var colleague = people.somebody(Role.CASEWORKER, team);
        Acting.as(supervisor, () -> grants.grant(code, grant(colleague, GrantLevel.EXPORT)));
        for (var actor : List.of(colleague, supervisor))
            assertThatThrownBy(() -> Acting.as(actor, () -> sources.of(code))).hasMessage("case.notGranted");
    }

    private List<TrailRow> trailOf(Actor reader) {
        return Acting.as(
                reader, () -> trails.page(TrailQuery.ALL.on(head.code().text())).rows());
    }

    private Place place(UUID row) {
        return new Place(Content.CUSTODY.column(), head.id(), row);
    }

    private UUID record(CustodyDetails details) {
        return Acting.as(caseworker, () -> entries.record(head.code(), details));
    }

    private UUID record(OrderDetails details) {
        return Acting.as(caseworker, () -> entries.record(head.code(), details));
    }

    private CaseFile file() {
        return Acting.as(caseworker, () -> cases.find(head.code()).orElseThrow());
    }

    private UUID open() {
        return file().deadlines().stream()
                .filter(one -> one.state() == DeadlineState.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<DueTask> due() {
        return Acting.as(caseworker, () -> tasks.due());
    }

    private void assertRefused(Actor actor, String key) {
        assertThatThrownBy(() -> Acting.as(
                        actor, () -> entries.record(head.code(), happened(CustodyKind.TRANSFER, DAY, "Sample prison"))))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }
}
