package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.kernel.Rejected;

/** Who acts on a mandate may send alone to closed recipients; two others are told, and one reviews it within 24 hours. */
class UrgentPathTest extends CaseWithDocuments {
    private static final SampleDrafts VISIT =
            SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).on(LawfulBasis.MANDATE);
    private static final Set<ActionKind> TO_CLOSED = Set.of(
            ActionKind.WGAD_COMPLAINT,
            ActionKind.SR_TORTURE,
            ActionKind.WGEID_REPORT,
            ActionKind.ILL_TREATMENT_COMPLAINT,
            ActionKind.VISIT_REQUEST);
    private static final Set<ActionKind> OF_THE_FAMILY =
            Set.of(ActionKind.WGEID_REPORT, ActionKind.TRACING_REQUEST, ActionKind.ICRC_NOTIFICATION);
    private static final SendingDetails SENDING = new SendingDetails(DAY, "Sample way", null);
    private static final ReviewDetails RIGHT = new ReviewDetails(ReviewFinding.RIGHT, null);
    private static final String WHY = "The sample hearing is this evening";

    @Autowired
    UrgentActions urgent;

    @Autowired
    Bases bases;

    @Autowired
    PastTheDesk pastTheDesk;

    @Autowired
    FlywayConnectionDetails owner;

    Actor told;

    @BeforeEach
    void somebody_else_who_is_told() {
        told = people.somebody(Role.CASE_SUPERVISOR, caseworker.organisation());
    }

    @Test
    void a_document_goes_alone_two_are_told_until_it_is_reviewed_and_each_act_is_kept() {
        var action = alone();
        assertThat(read(action).urgent().reason()).isEqualTo(WHY);
        assertThat(Acting.as(caseworker, () -> files.pdf(action))).isNotEmpty();
        Acting.as(caseworker, () -> actions.sent(action, SENDING));
        var due = read(action).urgent().reviewBy();
        assertThat(Duration.between(Instant.now(), due)).isBetween(Duration.ofHours(23), Duration.ofHours(24));
        assertThat(notices(supervisor))
                .extracting(UrgentNotice::code, UrgentNotice::action, UrgentNotice::reviewBy)
                .containsExactly(tuple(head.code(), action, due));
        assertThat(notices(told))
                .extracting(UrgentNotice::code, UrgentNotice::action)
                .containsExactly(tuple(head.code(), null));
        Acting.as(supervisor, () -> decisions.review(action, RIGHT));
        assertThat(notices(supervisor)).isEmpty();
        assertThat(notices(told)).isEmpty();
        assertThat(read(action).urgent().review()).isEqualTo(RIGHT);
        assertThat(read(action).steps())
                .extracting(AdvocacyAction.Step::kind)
                .containsExactly(
                        ActionStepKind.DRAFTED, ActionStepKind.URGENT, ActionStepKind.SENT, ActionStepKind.REVIEWED);
        assertThat(trail().toString()).contains("URGENT").doesNotContain(WHY);
    }

    @TestFactory
    Stream<DynamicTest> it_leads_to_closed_recipients_on_a_mandate_and_nowhere_else() {
        return Stream.of(ActionKind.values())
                .flatMap(kind -> Stream.of(LawfulBasis.values())
                        .map(basis -> DynamicTest.dynamicTest(kind + " on " + basis, () -> leads(kind, basis))));
    }

    private void leads(ActionKind kind, LawfulBasis basis) {
        var draft = SampleDrafts.of(kind, DAY).on(basis);
        if (OF_THE_FAMILY.contains(kind) && !basis.isGiven()) return; // no such draft is kept at all
        var action = draft(draft.details());
        if (!TO_CLOSED.contains(kind)) refused("urgent.recipient", () -> goAlone(action));
        else if (basis != LawfulBasis.MANDATE) refused("urgent.mandate", () -> goAlone(action));
        else goAloneAsCaseworker(action);
        assertThat(read(action).state())
                .isEqualTo(
                        TO_CLOSED.contains(kind) && basis == LawfulBasis.MANDATE
                                ? ActionState.APPROVED
                                : ActionState.DRAFT);
    }

    @Test
    void it_skips_the_second_person_and_neither_basis_nor_case_nor_a_weighing_that_says_no() {
        var noted = draft(VISIT.details());
        weigh(Recipient.DETAINING_AUTHORITY, RiskDecision.HOLD);
        refused("action.risk", () -> goAlone(noted));
        weigh(Recipient.DETAINING_AUTHORITY, RiskDecision.PROCEED);
        var basis = Acting.as(caseworker, () -> bases.of(head.id())).getFirst().id();
        var withdrawal = new WithdrawalDetails(null, DAY, WithdrawalReason.CHANGED, null, null);
        Acting.as(caseworker, () -> bases.withdraw(basis, withdrawal));
        refused("action.basis.withdrawn", () -> goAlone(noted));
        refusedPastTheDesk("action.basis.withdrawn", caseworker, noted, supervisor, told);
    }

    @Test
    void it_goes_for_the_purpose_of_its_mandate_and_for_no_other() {
        var legal = read(draft(VISIT.details())).basis();
        var casework = VISIT.meantFor(Purpose.CASEWORK).details();
        var action = draft(casework);
        pastTheDesk.draft(caseworker, action, head.id(), casework, legal);
        refused("basis.purpose.unfit", () -> goAlone(action));
        Acting.as(caseworker, () -> actions.redraft(action, casework));
        goAloneAsCaseworker(action);
    }

    @Test
    void it_gives_away_no_more_than_the_mandate_covers() {
        var action = draft(VISIT.covering(Compartment.IDENTITY).details());
        goAloneAsCaseworker(action);
        assertThat(PaperTexts.pdf(files(action).pdf()).toString())
                .contains("Rami Zaytoun")
                .doesNotContain("prison");
        assertThat(PaperTexts.pdf(files(action).family()).toString()).doesNotContain("prison");
    }

    @Test
    void it_needs_no_weighing_and_gives_none_to_the_next_document() {
        head = samples.of(caseworker, "Sample person " + UUID.randomUUID());
        var alone = alone();
        Acting.as(caseworker, () -> actions.sent(alone, SENDING));
        Acting.as(supervisor, () -> decisions.review(alone, RIGHT));
        var next = draft(VISIT.details());
        refused("risk.missing", () -> actions.submit(next, supervisor.account()));
    }

    @Test
    void without_two_others_who_are_told_nothing_goes() {
        var action = draft(VISIT.details());
        refused("urgent.told", () -> goAlone(action, supervisor, supervisor));
        refused("urgent.told", () -> goAlone(action, supervisor, caseworker));
        refused("action.reviewer", () -> goAlone(action, caseworker, told));
        var colleague = people.somebody(Role.CASEWORKER, caseworker.organisation());
        refused("action.reviewer", () -> goAlone(action, colleague, told));
        refused("urgent.told", () -> goAlone(action, supervisor, colleague));
        refused("urgent.told", () -> goAlone(action, supervisor, people.somebody(Role.CASE_SUPERVISOR)));
        refusedPastTheDesk("action.meanwhile", caseworker, action, supervisor, supervisor);
        refusedPastTheDesk("action.meanwhile", caseworker, action, supervisor, caseworker);
        refusedPastTheDesk("action.meanwhile", caseworker, action, caseworker, told);
        Acting.as(supervisor, () -> grants.grant(head.code(), SampleCases.grant(colleague, GrantLevel.READ)));
        Acting.as(caseworker, () -> goAlone(action, supervisor, colleague));
        assertThat(notices(colleague)).hasSize(1);
    }

    @Test
    void whoever_only_reads_and_whoever_supervises_sends_nothing_alone() {
        var action = draft(VISIT.details());
        var reader = people.somebody(Role.CASEWORKER, caseworker.organisation());
        Acting.as(supervisor, () -> grants.grant(head.code(), SampleCases.grant(reader, GrantLevel.READ)));
        assertThatThrownBy(() -> Acting.as(reader, () -> goAlone(action))).hasMessage("case.notGranted");
        for (var other : List.of(supervisor, reader))
            assertThatThrownBy(() -> pastTheDesk.take(
                            other, action, head.id(), ActionStepKind.URGENT, told.account(), caseworker.account()))
                    .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_review_is_for_the_second_person_alone_once_and_says_what_is_to_be_done() {
        var action = alone();
        for (var other : List.of(told, caseworker))
            assertThatThrownBy(() ->
                            pastTheDesk.take(other, action, head.id(), ActionStepKind.REVIEWED, supervisor.account()))
                    .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Acting.as(
                        supervisor, () -> decisions.review(action, new ReviewDetails(ReviewFinding.WRONG, " "))))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("review.note.missing");
        var wrong = new ReviewDetails(ReviewFinding.WRONG, "Tell the sample family");
        Acting.as(supervisor, () -> decisions.review(action, wrong));
        assertThat(read(action).urgent().review()).isEqualTo(wrong);
        assertThatThrownBy(() -> Acting.as(supervisor, () -> decisions.review(action, RIGHT)))
                .hasMessage("action.meanwhile");
    }

    @Test
    void the_second_person_gives_back_what_has_not_left_yet() {
        var action = alone();
        Acting.as(supervisor, () -> decisions.giveBack(action, new Reason("This can wait")));
        assertThat(read(action).state()).isEqualTo(ActionState.DRAFT);
        assertThat(read(action).urgent()).isNull();
        assertThat(notices(told)).isEmpty();
        refused("action.notLetGo", () -> files.pdf(action));
        assertThat(read(letGo(action)).state()).isEqualTo(ActionState.APPROVED);
    }

    @Test
    void withdrawing_it_does_not_end_that_it_is_to_be_reviewed() {
        var action = alone();
        Acting.as(caseworker, () -> actions.withdraw(action, new Reason("Sample reason")));
        assertThat(notices(supervisor)).hasSize(1);
        Acting.as(supervisor, () -> decisions.review(action, RIGHT));
        assertThat(notices(supervisor)).isEmpty();
    }

    @Test
    void whose_review_is_overdue_sends_nothing_else_alone() {
        var first = alone();
        var second = draft(VISIT.details());
        hoursPass(first, 23);
        goAloneAsCaseworker(second);
        hoursPass(first, 25);
        var third = draft(VISIT.details());
        refused("urgent.overdue", () -> goAlone(third));
        Acting.as(supervisor, () -> decisions.review(first, RIGHT));
        goAloneAsCaseworker(third);
    }

    private UUID alone() {
        var action = draft(VISIT.details());
        goAloneAsCaseworker(action);
        return action;
    }

    private void goAloneAsCaseworker(UUID action) {
        Acting.as(caseworker, () -> goAlone(action));
    }

    private void goAlone(UUID action) {
        goAlone(action, supervisor, told);
    }

    private void goAlone(UUID action, Actor reviewer, Actor other) {
        urgent.goAlone(action, new UrgentDetails(reviewer.account(), other.account(), WHY));
    }

    private List<UrgentNotice> notices(Actor person) {
        return Acting.as(person, urgent::notices);
    }

    private void refusedPastTheDesk(String key, Actor person, UUID action, Actor reviewer, Actor other) {
        assertThatThrownBy(() -> pastTheDesk.take(
                        person, action, head.id(), ActionStepKind.URGENT, reviewer.account(), other.account()))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }

    private void hoursPass(UUID action, int hours) {
        var source = new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
        var moved = JdbcClient.create(source)
                .sql("update advocacy_action set urgent_at = now() - make_interval(hours => :hours) where id = :id")
                .param("hours", hours)
                .param("id", action)
                .update();
        assertThat(moved).isEqualTo(1);
    }
}
