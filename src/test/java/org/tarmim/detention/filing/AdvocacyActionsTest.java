package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tarmim.detention.SampleCases.detention;
import static org.tarmim.detention.SampleCases.happened;

import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CaseTasks;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.DeadlineKind;
import org.tarmim.detention.casefile.DueTask;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.Answer;
import org.tarmim.detention.document.ArbitraryCategory;
import org.tarmim.detention.document.Asked;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.Demand;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.Ground;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.document.RiskLevel;
import org.tarmim.detention.document.Threat;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** A document leaves a case only by a second person, on a basis that holds, and what came back is waited for. */
@HouseTest
class AdvocacyActionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final Map<ActionState, Set<ActionStepKind>> MOVES = Map.of(
            ActionState.DRAFT,
            EnumSet.of(
                    ActionStepKind.DRAFTED, ActionStepKind.SUBMITTED, ActionStepKind.URGENT, ActionStepKind.WITHDRAWN),
            ActionState.RISK_REVIEW,
            EnumSet.of(ActionStepKind.APPROVED, ActionStepKind.RETURNED, ActionStepKind.WITHDRAWN),
            ActionState.APPROVED,
            EnumSet.of(ActionStepKind.SENT, ActionStepKind.WITHDRAWN),
            ActionState.SENT,
            EnumSet.of(ActionStepKind.REPLIED),
            ActionState.STATE_REPLIED,
            EnumSet.of(ActionStepKind.REPLIED),
            ActionState.WITHDRAWN,
            EnumSet.noneOf(ActionStepKind.class));

    @Autowired
    AdvocacyActions actions;

    @Autowired
    ActionDecisions decisions;

    @Autowired
    ActionFiles files;

    @Autowired
    Risks risks;

    @Autowired
    PastTheDesk pastTheDesk;

    @Autowired
    Cases cases;

    @Autowired
    CaseEntries entries;

    @Autowired
    CaseTasks tasks;

    @Autowired
    Grants grants;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    SituationClock clock;

    Actor caseworker;
    Actor supervisor;
    Actor other;
    CaseHead head;

    @BeforeEach
    void a_case() {
        clock.fixDay(DAY);
        var team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        other = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        head = samples.of(caseworker, "Sample person " + UUID.randomUUID());
        Acting.as(caseworker, () -> {
            entries.record(head.code(), happened(CustodyKind.ARREST, DAY.minusDays(20), "Sample Hospital B"));
            entries.record(head.code(), happened(CustodyKind.TRANSFER, DAY.minusDays(9), "Sample prison one"));
            entries.record(head.code(), happened(CustodyKind.LOCATION_REPORTED, DAY.minusDays(9), "Sample prison two"));
            entries.record(head.code(), detention(DAY.minusDays(10), DAY.plusDays(30)));
            risks.assess(head.code(), risk(RiskDecision.PROCEED));
        });
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @Test
    void a_complaint_is_let_go_by_another_sent_and_its_reply_is_waited_for_sixty_days() {
        var action = handedIn();
        assertThat(Acting.as(supervisor, decisions::waiting))
                .extracting(AdvocacyAction::id)
                .containsExactly(action);
        Acting.as(supervisor, () -> decisions.approve(action));
        assertThat(pdf(action)).startsWith("%PDF");

        Acting.as(caseworker, () -> actions.sent(action, sending(DAY)));
        clock.fixDay(DAY.plusDays(61));
        assertThat(replies())
                .containsExactly(new DueTask(head.code(), DeadlineKind.STATE_REPLY_60D, DAY.plusDays(60), true));
        var reply = new ReplyDetails(DAY.plusDays(61), ActionResponse.TOKEN, Impact.NONE, "Sample note");
        Acting.as(caseworker, () -> actions.replied(action, reply));
        assertThat(replies()).isEmpty();
        assertThat(read(action).state()).isEqualTo(ActionState.STATE_REPLIED);
        assertThat(read(action).reply()).isEqualTo(reply);
    }

    @Test
    void what_is_sent_is_byte_for_byte_what_the_second_person_let_go() {
        var action = handedIn();
        Acting.as(supervisor, () -> decisions.approve(action));
        var before = pdf(action);
        Acting.as(
                caseworker,
                () -> entries.record(
                        head.code(), happened(CustodyKind.TRANSFER, DAY.minusDays(1), "Sample prison three")));
        assertThat(pdf(action)).isEqualTo(before);
        assertThat(read(action).answers()).noneMatch(answer -> answer.text().contains("Sample prison three"));
    }

    @Test
    void contradicting_answers_all_stand_and_what_nobody_knows_is_a_gap_that_prints_nothing() {
        var action = draft(details(null));
        var answers = Acting.as(caseworker, () -> actions.preview(action)).stream()
                .collect(Collectors.toMap(Answer::number, one -> one));
        assertThat(answers.get("III.2").text()).contains("Sample prison one", "Sample prison two");
        assertThat(answers.get("III.2").grounds())
                .allMatch(ground -> ground.entry() != null)
                .extracting(Ground::toldBy, Ground::basis)
                .containsOnly(tuple(ToldBy.FAMILY, LawfulBasis.MANDATE));
        assertThat(answers.get("II.2").text()).isEqualTo("Sample Hospital B");
        assertThat(answers.get("I.4").isGap()).isTrue();
        assertThat(answers.values().stream().filter(Answer::isGap))
                .allMatch(gap -> gap.grounds().isEmpty());
        assertThat(answers.get("I.1").text()).startsWith("Sample person");
    }

    @Test
    void nobody_lets_go_what_they_drafted_nor_what_was_handed_to_somebody_else() {
        var action = handedIn();
        refused("action.secondPerson", other, () -> decisions.approve(action));
        assertThatThrownBy(() -> taken(caseworker, action, ActionStepKind.APPROVED))
                .hasMessage("action.secondPerson");
        assertThatThrownBy(() -> Acting.as(caseworker, () -> actions.submit(action, caseworker.account())))
                .hasMessage("action.reviewer");
        assertThat(read(action).state()).isEqualTo(ActionState.RISK_REVIEW);
    }

    @Test
    void the_second_person_reads_these_papers_and_nothing_else_of_the_case() {
        var action = handedIn();
        Acting.as(supervisor, () -> {
            assertThat(actions.find(action).orElseThrow().answers()).isNotEmpty();
            assertThat(actions.find(action).orElseThrow().decidable()).isTrue();
            var file = cases.find(head.code()).orElseThrow();
            assertThat(file.head().isReadable()).isFalse();
            assertThat(file.person()).isNull();
            assertThat(file.events()).isEmpty();
        });
        for (var stranger : List.of(other, people.somebody(Role.CASEWORKER), people.somebody(Role.AUDITOR)))
            if (stranger.may("SEE_CASES"))
                assertThat(Acting.as(stranger, () -> actions.find(action))).isEmpty();
    }

    @Test
    void whoever_may_only_read_a_case_takes_no_step_and_nothing_along() {
        var action = handedIn();
        var reader = people.somebody(Role.CASEWORKER, caseworker.organisation());
        var parts = Set.of(Compartment.STRATEGY, Compartment.LEGAL);
        var grant = new GrantDetails(reader.account(), GrantLevel.READ, parts, "Sample reason", 5);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant));
        assertThat(Acting.as(reader, () -> actions.find(action))).isPresent();
        Acting.as(supervisor, () -> decisions.approve(action));
        refused("case.notGranted", reader, () -> files.pdf(action));
        refused("case.notGranted", reader, () -> actions.sent(action, sending(DAY)));
        refused("case.notGranted", reader, () -> actions.withdraw(action, new Reason("Sample reason")));
        refused("case.notGranted", reader, () -> actions.draft(head.code(), details(null)));
    }

    @Test
    void what_was_given_back_is_hidden_from_the_second_person_until_it_is_handed_in_anew() {
        var action = handedIn();
        assertThatThrownBy(() -> Acting.as(supervisor, () -> decisions.giveBack(action, new Reason(" "))))
                .isInstanceOf(ConstraintViolationException.class);
        Acting.as(supervisor, () -> decisions.giveBack(action, new Reason("Name the court")));
        assertThat(Acting.as(supervisor, () -> actions.find(action))).isEmpty();
        assertThat(read(action).steps().getLast().reason()).isEqualTo("Name the court");
        Acting.as(caseworker, () -> {
            actions.redraft(action, details(null));
            actions.submit(action, supervisor.account());
        });
        assertThat(Acting.as(supervisor, () -> actions.find(action))).isPresent();
    }

    @Test
    void a_basis_that_ended_stops_a_document_at_every_step() {
        var action = draft(details(DAY.plusDays(1)));
        clock.fixDay(DAY.plusDays(2));
        refused("action.basis.expired", caseworker, () -> actions.submit(action, supervisor.account()));
        clock.fixDay(DAY);
        Acting.as(caseworker, () -> actions.submit(action, supervisor.account()));
        clock.fixDay(DAY.plusDays(2));
        refused("action.basis.expired", supervisor, () -> decisions.approve(action));
        clock.fixDay(DAY.plusDays(1));
        Acting.as(supervisor, () -> decisions.approve(action));
        clock.fixDay(DAY.plusDays(2));
        refused("action.basis.expired", caseworker, () -> actions.sent(action, sending(DAY)));
    }

    @Test
    void an_assessment_that_says_wait_keeps_a_document_a_draft() {
        var action = draft(details(null));
        Acting.as(caseworker, () -> risks.assess(head.code(), risk(RiskDecision.HOLD)));
        refused("action.risk", caseworker, () -> actions.submit(action, supervisor.account()));
    }

    @Test
    void of_two_people_who_take_a_step_at_the_same_time_one_wins() throws Exception {
        var action = handedIn();
        Callable<Boolean> approve = () -> {
            try {
                Acting.as(supervisor, () -> decisions.approve(action));
                return true;
            } catch (Rejected late) {
                return false;
            }
        };
        try (var together = Executors.newFixedThreadPool(8)) {
            var won = together.invokeAll(Collections.nCopies(8, approve)).stream()
                    .filter(done -> done.resultNow())
                    .count();
            assertThat(won).isEqualTo(1);
        }
        assertThat(read(action).state()).isEqualTo(ActionState.APPROVED);
    }

    @TestFactory
    Stream<DynamicTest> no_road_leads_around_a_step() {
        return Stream.of(ActionState.values())
                .flatMap(state -> Stream.of(ActionStepKind.values())
                        .map(kind -> DynamicTest.dynamicTest(state + " then " + kind, () -> assertMoves(state, kind))));
    }

    private void assertMoves(ActionState state, ActionStepKind kind) {
        var action = inState(state);
        var decides = EnumSet.of(ActionStepKind.APPROVED, ActionStepKind.RETURNED, ActionStepKind.REVIEWED)
                .contains(kind);
        var person = decides ? supervisor : caseworker;
        if (MOVES.get(state).contains(kind)) taken(person, action, kind);
        else assertThatThrownBy(() -> taken(person, action, kind)).isInstanceOf(Rejected.class);
    }

    private UUID inState(ActionState state) {
        var action = draft(details(null));
        if (state == ActionState.WITHDRAWN) taken(caseworker, action, ActionStepKind.WITHDRAWN);
        else if (state != ActionState.DRAFT) taken(caseworker, action, ActionStepKind.SUBMITTED);
        if (state.compareTo(ActionState.APPROVED) >= 0 && state != ActionState.WITHDRAWN)
            taken(supervisor, action, ActionStepKind.APPROVED);
        if (state == ActionState.SENT || state == ActionState.STATE_REPLIED)
            taken(caseworker, action, ActionStepKind.SENT);
        if (state == ActionState.STATE_REPLIED) taken(caseworker, action, ActionStepKind.REPLIED);
        return action;
    }

    private void taken(Actor person, UUID action, ActionStepKind kind) {
        pastTheDesk.take(person, action, head.id(), kind, supervisor.account(), other.account());
    }

    private static void refused(String key, Actor person, Runnable act) {
        assertThatThrownBy(() -> Acting.as(person, act))
                .isInstanceOf(Rejected.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).isIn(key, "case.notGranted"));
    }

    private UUID handedIn() {
        var action = draft(details(null));
        Acting.as(caseworker, () -> actions.submit(action, supervisor.account()));
        return action;
    }

    @Test
    void the_last_day_of_a_lawful_basis_is_due_and_moves_with_the_draft_that_rests_on_it() {
        var action = draft(details(DAY.plusDays(5)));
        assertThat(expiries()).containsExactly(DAY.plusDays(5));
        Acting.as(caseworker, () -> actions.redraft(action, details(DAY.plusDays(6))));
        Acting.as(caseworker, () -> actions.redraft(action, details(DAY.plusDays(6))));
        assertThat(expiries()).containsExactly(DAY.plusDays(6));
    }

    @Test
    void the_last_day_of_a_mandate_of_before_its_recipient_was_asked_goes_when_the_same_is_said_anew() {
        var before = new PastTheDesk.BasisOfBefore(
                LawfulBasis.MANDATE, BasisGiver.FAMILY, DAY.minusDays(3), DAY.plusDays(5));
        pastTheDesk.record(caseworker, head.id(), before);
        assertThat(expiries()).containsExactly(DAY.plusDays(5));
        draft(details(DAY.plusDays(6)));
        assertThat(expiries()).containsExactly(DAY.plusDays(6));
    }

    private List<LocalDate> expiries() {
        return Acting.as(caseworker, tasks::due).stream()
                .filter(due -> due.kind() == DeadlineKind.CONSENT_EXPIRY)
                .map(DueTask::due)
                .toList();
    }

    private UUID draft(ActionDetails details) {
        return Acting.as(caseworker, () -> actions.draft(head.code(), details));
    }

    private AdvocacyAction read(UUID action) {
        return Acting.as(caseworker, () -> actions.find(action)).orElseThrow();
    }

    private String pdf(UUID action) {
        return new String(Acting.as(caseworker, () -> files.pdf(action)), StandardCharsets.ISO_8859_1);
    }

    private List<DueTask> replies() {
        return Acting.as(caseworker, tasks::due).stream()
                .filter(due -> due.kind() == DeadlineKind.STATE_REPLY_60D)
                .toList();
    }

    private static SendingDetails sending(LocalDate day) {
        return new SendingDetails(day, "Online form", null);
    }

    private static RiskDetails risk(RiskDecision decision) {
        return new RiskDetails(Recipient.UN_BODY, Set.of(Threat.RETALIATION_FAMILY), RiskLevel.MEDIUM, decision, "");
    }

    private static ActionDetails details(LocalDate expires) {
        return new ActionDetails(
                ActionKind.WGAD_COMPLAINT,
                DocumentLanguage.ENGLISH,
                null,
                Set.of(Demand.RELEASE, Demand.ACCESS_LAWYER),
                Set.of(ArbitraryCategory.NO_LEGAL_BASIS),
                Map.of(
                        Asked.BORN,
                        "About forty",
                        Asked.FORCES,
                        "Soldiers",
                        Asked.CIRCUMSTANCES,
                        "Taken from the ward during a raid.",
                        Asked.ARBITRARY,
                        "No order was shown for ten days.",
                        Asked.SUBMITTER,
                        "Sample rights organisation, Sample street 1"),
                Purpose.UN_SUBMISSION,
                LawfulBasis.MANDATE,
                BasisGiver.FAMILY,
                DAY.minusDays(3),
                expires,
                null);
    }
}
