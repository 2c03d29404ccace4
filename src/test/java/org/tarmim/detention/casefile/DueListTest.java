package org.tarmim.detention.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tarmim.detention.SampleCases.ahead;
import static org.tarmim.detention.SampleCases.happened;
import static org.tarmim.detention.SampleCases.heard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.Meters;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.law.LegalLimit;
import org.tarmim.detention.law.LegalLimitDetails;
import org.tarmim.detention.law.LegalLimits;
import org.tarmim.detention.law.LimitKind;
import org.tarmim.detention.law.LimitUnit;
import org.tarmim.kernel.SituationClock;

/** What is due follows what the file says: days that no longer count stay visible beside those that do. */
@HouseTest
class DueListTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final Reason MISREAD = new Reason("Misread on the paper");

    @Autowired
    Cases cases;

    @Autowired
    CaseEntries entries;

    @Autowired
    CaseTasks tasks;

    @Autowired
    Supervision supervision;

    @Autowired
    Grants grants;

    @Autowired
    LegalLimits limits;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    SituationClock clock;

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
    void the_day_to_which_a_hearing_goes_on_is_due_until_something_is_recorded_of_that_day() {
        record(heard(DAY.minusDays(2), DAY.plusDays(5)));
        assertThat(open()).extracting(Deadline::kind).containsExactly(DeadlineKind.HEARING);
        assertThat(open()).extracting(Deadline::due).containsExactly(DAY.plusDays(5));
        record(ahead(DAY.plusDays(5)));
        assertThat(open()).as("once, not twice").hasSize(1);
        clock.fixDay(DAY.plusDays(5));
        record(heard(DAY.plusDays(5), DAY.plusDays(30)));
        assertThat(open()).extracting(Deadline::due).containsExactly(DAY.plusDays(30));
    }

    @Test
    void a_corrected_hearing_leaves_its_old_day_visible_beside_the_new_one() {
        var hearing = record(heard(DAY.minusDays(2), DAY.plusDays(5)));
        as(() -> entries.correct(head.code(), hearing, heard(DAY.minusDays(2), DAY.plusDays(6)), MISREAD));
        assertThat(file().deadlines())
                .extracting(Deadline::due, Deadline::state)
                .containsExactly(
                        tuple(DAY.plusDays(5), DeadlineState.SUPERSEDED), tuple(DAY.plusDays(6), DeadlineState.OPEN));
        assertThat(file().hearings())
                .extracting(Hearing::corrected, Hearing::reason)
                .containsExactly(tuple(true, null), tuple(false, "Misread on the paper"));
        assertThatThrownBy(() -> as(() -> entries.correct(head.code(), hearing, ahead(DAY.plusDays(9)), MISREAD)))
                .hasMessage("case.corrected.meanwhile");
    }

    @Test
    void only_a_hearing_that_is_still_to_come_lies_ahead() {
        assertThatThrownBy(() -> record(heard(DAY.plusDays(1), null))).hasMessage("custody.future");
        record(ahead(DAY.plusDays(1)));
        assertThat(open()).hasSize(1);
    }

    @Test
    void nobody_acknowledged_after_an_arrest_opens_three_months_and_an_acknowledgement_ends_them() {
        var arrest = record(happened(CustodyKind.ARREST, DAY.minusDays(20), "Sample place"));
        assertThat(open())
                .extracting(Deadline::kind, Deadline::due)
                .containsExactly(
                        tuple(DeadlineKind.URGENT_WINDOW_3M, DAY.minusDays(20).plusMonths(3)));
        as(() -> entries.correct(
                head.code(), arrest, happened(CustodyKind.ARREST, DAY.minusDays(18), "Sample place"), MISREAD));
        assertThat(open())
                .extracting(Deadline::due)
                .containsExactly(DAY.minusDays(18).plusMonths(3));
        var told = record(happened(CustodyKind.HOLDING_ACKNOWLEDGED, DAY, ""));
        assertThat(open()).isEmpty();
        as(() -> entries.correct(head.code(), told, happened(CustodyKind.HOLDING_DENIED, DAY, ""), MISREAD));
        assertThat(open()).hasSize(1);
        assertThat(file().deadlines()).extracting(Deadline::isOpen).containsExactly(false, false, true);
    }

    @Test
    void an_arrest_on_a_day_that_nobody_knows_keeps_an_order_awaited_and_its_urgent_window_open_after_a_release() {
        record(happened(CustodyKind.ARREST, DAY.minusDays(20), "Sample place"));
        record(happened(CustodyKind.RELEASE, DAY.minusDays(15), "Sample gate"));
        assertThat(open()).isEmpty();
        record(told(CustodyKind.ARREST, DayPrecision.UNKNOWN, null, null));
        assertThat(open()).extracting(Deadline::kind).containsExactly(DeadlineKind.URGENT_WINDOW_3M);
        record(SampleCases.detention(DAY.minusDays(18), DAY.plusDays(9)));
        assertThat(open())
                .extracting(Deadline::kind)
                .containsExactlyInAnyOrder(DeadlineKind.URGENT_WINDOW_3M, DeadlineKind.ORDER_END);
        assertThat(file().contradictions()).hasSize(1);
        record(happened(CustodyKind.HOLDING_ACKNOWLEDGED, DAY, ""));
        assertThat(open()).extracting(Deadline::kind).containsExactly(DeadlineKind.ORDER_END);
    }

    @Test
    void nothing_that_happened_is_told_of_a_last_possible_day_that_has_not_come() {
        record(happened(CustodyKind.ARREST, DAY.minusDays(20), "Sample place"));
        var last = LocalDate.of(DAY.getYear(), 12, 31);
        assertThatThrownBy(() -> record(told(CustodyKind.RELEASE, DayPrecision.BETWEEN, DAY, DAY.plusDays(1))))
                .hasMessage("custody.future");
        assertThatThrownBy(() -> record(
                        told(CustodyKind.RELEASE, DayPrecision.BETWEEN, LocalDate.of(DAY.getYear(), 1, 1), last)))
                .hasMessage("custody.future");
        record(told(CustodyKind.ARREST, DayPrecision.BETWEEN, LocalDate.of(DAY.getYear(), 1, 1), last));
        record(told(CustodyKind.RELEASE, DayPrecision.BETWEEN, DAY.minusDays(1), DAY));
        assertThat(file().meters()).matches(Meters::ended);
    }

    private static CustodyDetails told(CustodyKind kind, DayPrecision precision, LocalDate from, LocalDate to) {
        return new CustodyDetails(kind, precision, from, to, "", null, ToldBy.FAMILY, Credence.MEDIUM, null, "");
    }

    @Test
    void a_time_limit_is_the_one_that_held_on_the_day_it_counts_from() {
        var first = LocalDate.of(ThreadLocalRandom.current().nextInt(2030, 2090), 4, 1); // rows stay in the database
        Acting.as(supervisor, () -> limits.record(limit(2, first)));
        assertThatThrownBy(() -> Acting.as(supervisor, () -> limits.record(limit(5, first))))
                .hasMessage("limit.taken");
        clock.fixDay(first.plusDays(9));
        record(happened(CustodyKind.ARREST, first.minusDays(1), "Sample place"));
        assertThat(open())
                .extracting(Deadline::due)
                .containsExactly(first.minusDays(1).plusMonths(3));
        head = samples.of(caseworker, "Sample person " + UUID.randomUUID());
        record(happened(CustodyKind.ARREST, first, "Sample place"));
        assertThat(open()).extracting(Deadline::due).containsExactly(first.plusMonths(2));
        var used = open().getFirst().limit();
        assertThat(as(limits::all))
                .filteredOn(limit -> limit.id().equals(used))
                .extracting(LegalLimit::source)
                .containsExactly("Sample source");
    }

    @Test
    void a_time_limit_is_compared_with_its_source_by_another_person_than_who_recorded_it() {
        var first = LocalDate.of(ThreadLocalRandom.current().nextInt(2030, 2090), 9, 1);
        Acting.as(supervisor, () -> limits.record(limit(2, first)));
        var recorded = from(first);
        assertThat(recorded.verifiedOn()).isNull();
        assertThatThrownBy(() -> Acting.as(supervisor, () -> limits.compare(recorded.id())))
                .hasMessage("limit.compare.own");
        var another = people.somebody(Role.CASE_SUPERVISOR);
        Acting.as(another, () -> limits.compare(recorded.id()));
        assertThat(from(first).verifiedOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> Acting.as(another, () -> limits.compare(recorded.id())))
                .hasMessage("limit.compare.own");
    }

    private LegalLimit from(LocalDate first) {
        return as(limits::all).stream()
                .filter(limit -> first.equals(limit.validFrom()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_day_that_passed_is_told_to_supervisors_by_the_code_alone_until_it_is_settled() {
        record(SampleCases.detention(DAY.minusDays(9), DAY));
        as(tasks::escalate);
        assertThat(lapsed()).isEmpty();
        clock.fixDay(DAY.plusDays(1));
        Acting.as(people.somebody(Role.CASEWORKER, team), tasks::escalate);
        assertThat(lapsed()).as("told by whom it is not granted").isEmpty();
        as(tasks::escalate);
        assertThat(lapsed()).containsExactly(head.code());
        assertThat(Acting.as(people.somebody(Role.CASE_SUPERVISOR), supervision::lapsed))
                .as("of another team")
                .isEmpty();
        as(() -> entries.settle(head.code(), open().getFirst().id()));
        assertThat(lapsed()).isEmpty();
    }

    @Test
    void access_that_ends_within_fourteen_days_is_told_to_owner_deputy_and_supervisor_until_it_is_renewed() {
        var deputy = people.somebody(Role.CASEWORKER, team);
        var reader = people.somebody(Role.CASEWORKER, team);
        for (var one : List.of(deputy, reader)) grant(one, 14);
        Acting.as(
                supervisor,
                () -> supervision.entrust(head.code(), new DutyDetails(caseworker.account(), deputy.account())));
        for (var one : List.of(caseworker, deputy, supervisor))
            assertThat(Acting.as(one, tasks::endingGrants))
                    .extracting(EndingGrant::code)
                    .containsExactly(head.code(), head.code());
        assertThat(Acting.as(reader, tasks::endingGrants)).isEmpty();
        for (var one : List.of(deputy, reader)) grant(one, 60);
        assertThat(Acting.as(supervisor, tasks::endingGrants)).isEmpty();
    }

    @Test
    void the_calendar_holds_what_counts_in_the_cases_one_reads_and_nothing_of_others() {
        record(heard(DAY.minusDays(2), DAY.plusDays(40)));
        record(SampleCases.detention(DAY.minusDays(9), DAY.minusDays(1)));
        assertThat(as(tasks::calendar))
                .filteredOn(entry -> entry.kind() != DeadlineKind.GRANT_EXPIRY)
                .extracting(CalendarEntry::code, CalendarEntry::kind, CalendarEntry::day, CalendarEntry::lapsed)
                .containsExactly(
                        tuple(head.code(), DeadlineKind.ORDER_END, DAY.minusDays(1), true),
                        tuple(head.code(), DeadlineKind.HEARING, DAY.plusDays(40), false));
        assertThat(Acting.as(people.somebody(Role.CASEWORKER, team), tasks::calendar))
                .isEmpty();
        assertThat(Acting.as(supervisor, tasks::calendar))
                .extracting(CalendarEntry::kind)
                .containsOnly(DeadlineKind.GRANT_EXPIRY);
    }

    @Test
    void who_may_only_read_what_is_legal_records_the_rest_and_leaves_what_is_due_to_the_next() {
        var colleague = people.somebody(Role.CASEWORKER, team);
        grant(colleague, GrantLevel.READ, Compartment.LEGAL);
        grant(colleague, GrantLevel.WRITE, Compartment.LOCATION_CUSTODY);
        var arrest = happened(CustodyKind.ARREST, DAY.minusDays(20), "Sample place");
        Acting.as(colleague, () -> entries.record(head.code(), arrest));
        assertThat(open()).isEmpty();
        record(happened(CustodyKind.LOCATION_REPORTED, DAY, "Sample prison"));
        assertThat(open()).extracting(Deadline::kind).containsExactly(DeadlineKind.URGENT_WINDOW_3M);
    }

    private void grant(Actor person, GrantLevel level, Compartment part) {
        var details = new GrantDetails(person.account(), level, Set.of(part), "Sample reason", 60);
        Acting.as(supervisor, () -> grants.grant(head.code(), details));
    }

    @Test
    void only_who_may_see_a_case_works_on_it() {
        var stranger = people.somebody(Role.CASEWORKER, team);
        assertThatThrownBy(() -> Acting.as(
                        supervisor, () -> supervision.entrust(head.code(), new DutyDetails(stranger.account(), null))))
                .hasMessage("duty.noGrant");
    }

    @Test
    void a_case_that_nobody_can_read_shows_as_a_code_to_the_supervisors_of_its_team() {
        assertThat(Acting.as(supervisor, supervision::withoutGrant)).isEmpty();
        Acting.as(
                supervisor,
                () -> cases.find(head.code())
                        .orElseThrow()
                        .holders()
                        .forEach(holder -> grants.revoke(head.code(), holder.grant())));
        assertThat(Acting.as(supervisor, supervision::withoutGrant)).containsExactly(head.code());
        assertThat(Acting.as(people.somebody(Role.CASE_SUPERVISOR), supervision::withoutGrant))
                .isEmpty();
    }

    private void grant(Actor person, int days) {
        var details =
                new GrantDetails(person.account(), GrantLevel.READ, Set.of(Compartment.LEGAL), "Sample reason", days);
        Acting.as(supervisor, () -> grants.grant(head.code(), details));
    }

    private List<CaseCode> lapsed() {
        return Acting.as(supervisor, supervision::lapsed);
    }

    private static LegalLimitDetails limit(int months, LocalDate from) {
        return new LegalLimitDetails(
                LimitKind.URGENT_WINDOW, months, LimitUnit.MONTH, "Sample source", from, from.plusMonths(1));
    }

    private UUID record(CustodyDetails details) {
        return as(() -> entries.record(head.code(), details));
    }

    private UUID record(OrderDetails details) {
        return as(() -> entries.record(head.code(), details));
    }

    private UUID record(HearingDetails details) {
        return as(() -> entries.record(head.code(), details));
    }

    private List<Deadline> open() {
        return file().deadlines().stream().filter(Deadline::isOpen).toList();
    }

    private CaseFile file() {
        return as(() -> cases.find(head.code()).orElseThrow());
    }

    private void as(Runnable work) {
        Acting.as(caseworker, work);
    }

    private <T> T as(Supplier<T> work) {
        return Acting.as(caseworker, work);
    }
}
