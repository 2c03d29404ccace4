package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Naming;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.keeping.ClosingDetails;
import org.tarmim.detention.keeping.ClosingReason;
import org.tarmim.detention.keeping.Closings;
import org.tarmim.kernel.Rejected;

/** A lawful basis is withdrawn: what rests on it leaves no more, what left stays and says so, and both people hear of it. */
class WithdrawnBasisTest extends CaseWithDocuments {
    private static final String NOTE = "The sample aunt telephoned";
    private static final String WITHDRAWN_BY = """
            insert into lawful_basis (id, case_id, compartment, content, recorded_by, recorded_at,
                                      withdrawal, withdrawn_by, withdrawn_at)
            select gen_random_uuid(), case_id, compartment, content, recorded_by, now(), withdrawal, '%s', now()
              from lawful_basis
            """;
    private static final SampleDrafts VISIT = SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY);
    private static final ActionDetails ON_CONSENT = VISIT.details();
    private static final ActionDetails FOR_CASEWORK =
            VISIT.meantFor(Purpose.CASEWORK).details();
    private static final ActionDetails OF_BEFORE = VISIT.meantFor(null).details();
    private static final ActionDetails TO_THE_UN =
            SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY).details();
    private static final ActionDetails ON_VITAL_INTEREST =
            VISIT.on(LawfulBasis.VITAL_INTEREST).details();
    private static final SampleDrafts STATEMENT = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY);
    private static final ActionDetails NAMED = STATEMENT.calling(Naming.NAMED).details();
    private static final SendingDetails SENDING = new SendingDetails(DAY, "Sample way", null);

    @Autowired
    Bases bases;

    @Autowired
    PastTheDesk pastTheDesk;

    @Autowired
    Closings closings;

    @Autowired
    LeavingGates gates;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_document_whose_basis_was_withdrawn_takes_no_further_step_at_the_desk() {
        var drafted = draft(ON_CONSENT);
        var handedIn = handedIn();
        var letGo = letGo(draft(ON_CONSENT));
        withdraw();
        refused("action.basis.withdrawn", () -> actions.submit(drafted, supervisor.account()));
        assertThatThrownBy(() -> Acting.as(supervisor, () -> decisions.approve(handedIn)))
                .hasMessage("action.basis.withdrawn");
        refused("action.basis.withdrawn", () -> actions.sent(letGo, SENDING));
        refused("action.basis.withdrawn", () -> files.pdf(letGo));
        assertThat(List.of(read(drafted), read(handedIn), read(letGo))).allMatch(AdvocacyAction::isStopped);
    }

    @Test
    void the_database_refuses_each_of_these_steps_too() {
        var drafted = draft(ON_CONSENT);
        var handedIn = handedIn();
        var letGo = letGo(draft(ON_CONSENT));
        withdraw();
        refusedPastTheDesk(caseworker, drafted, ActionStepKind.SUBMITTED);
        refusedPastTheDesk(caseworker, drafted, ActionStepKind.DRAFTED);
        refusedPastTheDesk(supervisor, handedIn, ActionStepKind.APPROVED);
        refusedPastTheDesk(caseworker, letGo, ActionStepKind.SENT);
    }

    @Test
    void on_another_basis_the_draft_goes_on_and_the_others_can_still_be_given_back_or_withdrawn() {
        var handedIn = handedIn();
        var letGo = letGo(draft(ON_CONSENT));
        withdraw();
        Acting.as(supervisor, () -> decisions.giveBack(handedIn, new Reason("Its basis was withdrawn")));
        Acting.as(caseworker, () -> actions.redraft(handedIn, ON_VITAL_INTEREST));
        assertThat(read(letGo(handedIn)).state()).isEqualTo(ActionState.APPROVED);
        Acting.as(caseworker, () -> actions.withdraw(letGo, new Reason("Its basis was withdrawn")));
        assertThat(told(caseworker)).containsExactly(new WithdrawnBasis(head.code(), 0));
    }

    @Test
    void what_was_sent_stays_can_be_answered_and_says_that_its_basis_was_withdrawn_later() {
        var sent = letGo(draft(ON_CONSENT));
        Acting.as(caseworker, () -> actions.sent(sent, SENDING));
        withdraw();
        assertThat(read(sent).state()).isEqualTo(ActionState.SENT);
        assertThat(read(sent).isStopped()).isFalse();
        assertThat(read(sent).withdrawn()).isEqualTo(withdrawal(DAY));
        assertThat(Acting.as(supervisor, () -> actions.find(sent)).orElseThrow().withdrawn())
                .isEqualTo(withdrawal(DAY));
        assertThat(Acting.as(caseworker, () -> files.pdf(sent))).isNotEmpty();
        Acting.as(
                caseworker,
                () -> actions.replied(sent, new ReplyDetails(DAY, ActionResponse.DENIED, Impact.NONE, null)));
    }

    @Test
    void caseworker_and_supervisor_hear_of_it_by_the_code_alone_and_nobody_else() {
        draft(ON_CONSENT);
        withdraw();
        assertThat(told(caseworker)).containsExactly(new WithdrawnBasis(head.code(), 1));
        assertThat(told(supervisor)).containsExactly(new WithdrawnBasis(head.code(), 0));
        assertThat(told(people.somebody(Role.CASEWORKER, caseworker.organisation())))
                .isEmpty();
        assertThat(told(people.somebody(Role.CASE_SUPERVISOR))).isEmpty();
        clock.fixDay(DAY.plusDays(15));
        assertThat(told(caseworker)).containsExactly(new WithdrawnBasis(head.code(), 1));
        assertThat(told(supervisor)).isEmpty();
    }

    @Test
    void the_same_giving_carries_nothing_again_and_a_new_one_does() {
        draft(ON_CONSENT);
        withdraw();
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), ON_CONSENT));
        assertThat(read(draft(VISIT.details(BasisGiver.LAWYER))).isStopped()).isFalse();
        assertThat(read(draft(ON_VITAL_INTEREST)).isStopped()).isFalse();
    }

    @Test
    void drafts_that_name_the_same_giving_for_the_same_purpose_rest_on_one_basis() {
        draft(ON_CONSENT);
        draft(ON_CONSENT);
        draft(FOR_CASEWORK);
        draft(ON_VITAL_INTEREST);
        assertThat(held())
                .extracting(Basis::basis, Basis::purpose, Basis::documents)
                .containsExactly(
                        tuple(LawfulBasis.CONSENT, Purpose.LEGAL_REPRESENTATION, 2),
                        tuple(LawfulBasis.CONSENT, Purpose.CASEWORK, 1),
                        tuple(LawfulBasis.VITAL_INTEREST, Purpose.LEGAL_REPRESENTATION, 1));
    }

    @Test
    void a_consent_is_recorded_for_each_recipient_and_its_parts_and_withdrawn_for_all_of_them_at_once() {
        var narrow = VISIT.covering(Compartment.IDENTITY, Compartment.LEGAL);
        var visit = letGo(draft(narrow.details()));
        var complaint = draft(TO_THE_UN);
        Acting.as(caseworker, () -> actions.sent(visit, SENDING));
        assertThat(Acting.as(caseworker, () -> bases.of(head.id())))
                .extracting(Basis::recipient, Basis::covered)
                .containsExactlyInAnyOrder(
                        tuple(Recipient.DETAINING_AUTHORITY, Set.of(Compartment.IDENTITY, Compartment.LEGAL)),
                        tuple(Recipient.UN_BODY, ActionDetails.COVERABLE));
        withdraw();
        assertThat(Acting.as(caseworker, () -> bases.of(head.id()))).allMatch(basis -> basis.withdrawn() != null);
        assertThat(read(complaint).isStopped()).isTrue();
        assertThat(Acting.as(caseworker, () -> actions.of(head.id())))
                .filteredOn(action -> action.sending() != null && action.withdrawn() != null)
                .extracting(action -> action.details().kind().recipient())
                .containsExactly(Recipient.DETAINING_AUTHORITY);
    }

    @Test
    void taken_back_for_one_purpose_what_is_for_that_stops_and_what_is_for_another_goes_on() {
        var legal = draft(ON_CONSENT);
        var casework = draft(FOR_CASEWORK);
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        assertThat(read(casework).withdrawn().only()).isEqualTo(Purpose.CASEWORK);
        assertThat(read(casework).isStopped()).isTrue();
        refused("action.basis.withdrawn", () -> actions.submit(casework, supervisor.account()));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), FOR_CASEWORK));
        assertThat(read(letGo(legal)).state()).isEqualTo(ActionState.APPROVED);
        draft(ON_CONSENT);
        var complaint = draft(TO_THE_UN);
        withdraw(Purpose.LEGAL_REPRESENTATION, withdrawal(DAY));
        assertThat(List.of(read(legal), read(complaint))).allMatch(AdvocacyAction::isStopped);
        assertThat(read(casework).withdrawn().only()).isEqualTo(Purpose.CASEWORK);
    }

    @Test
    void what_was_taken_back_for_its_one_purpose_can_be_taken_back_for_all_later_and_then_carries_nothing() {
        draft(FOR_CASEWORK);
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        refused("basis.withdrawn.meanwhile", () -> bases.withdraw(basis(), withdrawal(DAY, Purpose.CASEWORK)));
        withdraw(Purpose.CASEWORK, withdrawal(DAY));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), ON_CONSENT));
        refused("basis.withdrawn.meanwhile", () -> bases.withdraw(basis(), withdrawal(DAY)));
        assertThat(held()).extracting(basis -> basis.isTakenBackFor(null)).containsExactly(false, true);
        var vital = basis(draft(ON_VITAL_INTEREST));
        refused("basis.withdraw.purpose", () -> bases.withdraw(vital, withdrawal(DAY, Purpose.LEGAL_REPRESENTATION)));
    }

    @Test
    void also_in_a_closed_case_one_purpose_or_all_are_taken_back() {
        draft(ON_CONSENT);
        draft(FOR_CASEWORK);
        Acting.as(caseworker, () -> closings.close(head.code(), new ClosingDetails(ClosingReason.RELEASED, "")));
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        assertThat(held()).extracting(basis -> basis.withdrawn() == null).containsExactly(true, false);
        withdraw(Purpose.LEGAL_REPRESENTATION, withdrawal(DAY));
        assertThat(held()).allMatch(basis -> basis.withdrawn() != null);
    }

    @Test
    void also_in_a_closed_case_what_nothing_stands_for_is_taken_back_and_nothing_else_is_recorded() {
        draft(FOR_CASEWORK);
        Acting.as(caseworker, () -> closings.close(head.code(), new ClosingDetails(ClosingReason.RELEASED, "")));
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.PUBLIC_NAMING));
        withdraw(Purpose.CASEWORK, withdrawal(DAY));
        assertThat(held()).hasSize(3).allMatch(basis -> basis.withdrawn() != null);
        assertThat(held().getLast().isTakenBackFor(null)).isTrue();
        var said = new PastTheDesk.BasisOfBefore(LawfulBasis.CONSENT, BasisGiver.FAMILY, DAY, null);
        assertThatThrownBy(() -> pastTheDesk.record(caseworker, head.id(), said))
                .hasStackTraceContaining("case_is_closed");
    }

    @Test
    void what_was_given_is_taken_back_also_for_a_purpose_for_which_it_was_not_used() {
        publicity(Publicity.NAMED_PUBLIC);
        var legal = draft(ON_CONSENT);
        withdraw(Purpose.LEGAL_REPRESENTATION, withdrawal(DAY, Purpose.PUBLIC_NAMING));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), NAMED));
        assertThat(held())
                .extracting(Basis::purpose, Basis::documents, basis -> basis.isTakenBackFor(Purpose.PUBLIC_NAMING))
                .containsExactly(tuple(Purpose.LEGAL_REPRESENTATION, 1, false), tuple(Purpose.PUBLIC_NAMING, 0, true));
        assertThat(read(letGo(legal)).isStopped()).isFalse();
        assertThat(read(draft(STATEMENT.details())).isStopped()).isFalse();
        refused("basis.withdrawn.meanwhile", () -> bases.withdraw(basis(), withdrawal(DAY, Purpose.PUBLIC_NAMING)));
    }

    @Test
    void also_of_a_row_of_before_a_purpose_was_asked_another_purpose_is_taken_back() {
        publicity(Publicity.NAMED_PUBLIC);
        ofBefore();
        withdraw(null, withdrawal(DAY, Purpose.PUBLIC_NAMING));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), NAMED));
        withdraw(null, withdrawal(DAY, Purpose.CASEWORK));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), FOR_CASEWORK));
        draft(ON_CONSENT);
    }

    @Test
    void what_is_taken_back_for_a_public_word_names_nobody_either_and_not_the_other_way_round() {
        publicity(Publicity.NAMED_PUBLIC);
        var naming = letGo(draft(NAMED));
        var word = draft(STATEMENT.details());
        withdraw(Purpose.PUBLIC_NAMING, withdrawal(DAY, Purpose.PUBLIC_NAMING));
        assertThat(List.of(read(naming), read(word)))
                .extracting(AdvocacyAction::isStopped)
                .containsExactly(true, false);
        var another = letGo(draft(STATEMENT.calling(Naming.NAMED).details(BasisGiver.LAWYER)));
        withdrawFirst(one -> one.giver() == BasisGiver.LAWYER, withdrawal(DAY, Purpose.MEDIA));
        assertThat(read(another).isStopped()).isTrue();
        refused("action.basis.withdrawn", () -> actions.sent(another, SENDING));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), STATEMENT.details(BasisGiver.LAWYER)));
    }

    @Test
    void without_a_second_person_nothing_leaves_for_a_purpose_first_named_after_another_one_was_taken_back() {
        draft(ON_CONSENT);
        withdraw(Purpose.LEGAL_REPRESENTATION, withdrawal(DAY, Purpose.LEGAL_REPRESENTATION));
        refused("action.basis.withdrawn", () -> leave(Purpose.LEGAL_REPRESENTATION));
        refused("basis.purpose.notBefore", () -> leave(Purpose.CASEWORK));
        draft(FOR_CASEWORK);
        refused("basis.purpose.notBefore", () -> leave(Purpose.CASEWORK));
        assertThat(held()).as("nothing was recorded for what was refused").hasSize(2);
    }

    @Test
    void without_a_second_person_what_stood_for_its_purpose_before_another_one_was_taken_back_leaves() {
        draft(ON_CONSENT);
        draft(FOR_CASEWORK);
        withdraw(Purpose.LEGAL_REPRESENTATION, withdrawal(DAY, Purpose.LEGAL_REPRESENTATION));
        Acting.as(caseworker, () -> leave(Purpose.CASEWORK));
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        refused("action.basis.withdrawn", () -> leave(Purpose.CASEWORK));
    }

    @Test
    void what_was_drafted_before_a_purpose_was_asked_goes_on_until_what_it_can_be_for_is_taken_back() {
        var before = ofBefore();
        var another = ofBefore();
        assertThat(read(letGo(before)).details().purpose()).isNull();
        assertThat(held()).extracting(Basis::purpose).containsNull();
        draft(FOR_CASEWORK);
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        assertThat(List.of(read(before), read(another))).allMatch(AdvocacyAction::isStopped);
        assertMistake("purpose", OF_BEFORE);
        assertThat(OF_BEFORE.anew().purpose()).isEqualTo(Purpose.LEGAL_REPRESENTATION);
    }

    @Test
    void a_document_goes_no_step_on_a_basis_for_another_purpose_also_past_the_desk() {
        var legal = basis(draft(ON_CONSENT));
        var action = draft(FOR_CASEWORK);
        var handedIn = draft(FOR_CASEWORK);
        pastTheDesk.draft(caseworker, action, head.id(), FOR_CASEWORK, legal);
        refused("basis.purpose.unfit", () -> actions.submit(action, supervisor.account()));
        pastTheDesk.draft(caseworker, handedIn, head.id(), OF_BEFORE, legal);
        refused("basis.purpose.unfit", () -> actions.submit(handedIn, supervisor.account()));
        refused("basis.purpose.unfit", () -> leave(Purpose.MEDIA));
        Acting.as(caseworker, () -> leave(Purpose.CASEWORK));
    }

    private void leave(Purpose purpose) {
        transaction.executeWithoutResult(status -> gates.basis(
                head.id(),
                LawfulBasis.CONSENT,
                BasisGiver.FAMILY,
                DAY,
                Recipient.COURT,
                Set.of(Compartment.LEGAL),
                purpose));
    }

    private UUID ofBefore() {
        var action = draft(ON_VITAL_INTEREST);
        var said = new PastTheDesk.BasisOfBefore(LawfulBasis.CONSENT, BasisGiver.FAMILY, DAY, null);
        pastTheDesk.draft(caseworker, action, head.id(), OF_BEFORE, pastTheDesk.record(caseworker, head.id(), said));
        return action;
    }

    private List<Basis> held() {
        return Acting.as(caseworker, () -> bases.of(head.id()));
    }

    private UUID basis(UUID action) {
        return read(action).basis();
    }

    private void withdraw(Purpose purpose, WithdrawalDetails details) {
        withdrawFirst(one -> one.purpose() == purpose, details);
    }

    private void withdrawFirst(Predicate<Basis> which, WithdrawalDetails details) {
        var basis = held().stream().filter(which).findFirst().orElseThrow();
        Acting.as(caseworker, () -> bases.withdraw(basis.id(), details));
    }

    @Test
    void a_withdrawal_stands_for_good_is_of_a_day_that_came_and_is_for_whoever_may_write() {
        draft(ON_CONSENT);
        var basis = basis();
        refused("custody.future", () -> bases.withdraw(basis, withdrawal(DAY.plusDays(1))));
        var reader = people.somebody(Role.CASEWORKER, caseworker.organisation());
        var grant =
                new GrantDetails(reader.account(), GrantLevel.READ, Set.of(Compartment.STRATEGY), "Sample reason", 5);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant));
        for (var other : List.of(reader, people.somebody(Role.CASEWORKER)))
            assertThatThrownBy(() -> Acting.as(other, () -> bases.withdraw(basis, withdrawal(DAY))))
                    .hasMessage("case.notGranted");
        withdraw();
        refused("basis.withdrawn.meanwhile", () -> bases.withdraw(basis, withdrawal(DAY)));
    }

    @Test
    void by_plain_sql_a_basis_is_neither_given_back_nor_deleted_and_the_supervisor_reads_no_row_of_it() {
        draft(ON_CONSENT);
        withdraw();
        assertThat(changed(
                        caseworker,
                        "update lawful_basis set withdrawal = null, withdrawn_by = null, withdrawn_at = null"))
                .isZero();
        assertThatThrownBy(() -> changed(caseworker, "delete from lawful_basis"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> changed(caseworker, "update lawful_basis set content = content"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> changed(caseworker, WITHDRAWN_BY.formatted(supervisor.account())))
                .isInstanceOf(DataAccessException.class);
        assertThat(seen(caseworker)).isEqualTo(1);
        assertThat(seen(supervisor)).isZero();
        assertThat(plain()).doesNotContain(NOTE, "CONSENT", "FEAR");
        assertThat(trail().toString()).doesNotContain(NOTE, "CONSENT", "FEAR");
    }

    @Test
    void of_a_withdrawal_and_an_approval_at_the_same_time_the_approval_waits_and_is_refused() throws Exception {
        var handedIn = handedIn();
        var withdrawn = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var together = Executors.newFixedThreadPool(2)) {
            var withdrawal = together.submit(() -> Acting.as(
                    caseworker,
                    () -> transaction.executeWithoutResult(status -> {
                        bases.withdraw(basis(), withdrawal(DAY));
                        withdrawn.countDown();
                        await(goOn);
                    })));
            withdrawn.await();
            var approval = together.submit(() -> Acting.as(supervisor, () -> decisions.approve(handedIn)));
            Thread.sleep(300);
            assertThat(approval.isDone()).isFalse();
            goOn.countDown();
            withdrawal.get();
            assertThatThrownBy(approval::get)
                    .rootCause()
                    .isInstanceOf(Rejected.class)
                    .hasMessage("action.basis.withdrawn");
        }
        assertThat(read(handedIn).state()).isEqualTo(ActionState.RISK_REVIEW);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private UUID handedIn() {
        var action = draft(ON_CONSENT);
        Acting.as(caseworker, () -> actions.submit(action, supervisor.account()));
        return action;
    }

    private UUID basis() {
        return Acting.as(caseworker, () -> bases.of(head.id())).getFirst().id();
    }

    private void withdraw() {
        var basis = basis();
        Acting.as(caseworker, () -> bases.withdraw(basis, withdrawal(DAY)));
    }

    private static WithdrawalDetails withdrawal(LocalDate day) {
        return withdrawal(day, null);
    }

    private static WithdrawalDetails withdrawal(LocalDate day, Purpose only) {
        return new WithdrawalDetails(BasisGiver.FAMILY, day, WithdrawalReason.FEAR, only, NOTE);
    }

    private List<WithdrawnBasis> told(Actor person) {
        return Acting.as(person, bases::withdrawn);
    }

    private void refusedPastTheDesk(Actor person, UUID action, ActionStepKind kind) {
        assertThatThrownBy(() -> pastTheDesk.take(person, action, head.id(), kind, supervisor.account()))
                .isInstanceOf(Rejected.class)
                .hasMessage("action.basis.withdrawn");
    }

    private int changed(Actor person, String statement) {
        return Acting.as(
                person, () -> transaction.execute(status -> sql.sql(statement).update()));
    }

    private int seen(Actor person) {
        return Acting.as(
                person,
                () -> transaction.execute(status -> sql.sql("select count(*) from lawful_basis where case_id = :case")
                        .param("case", head.id())
                        .query(Integer.class)
                        .single()));
    }

    private String plain() {
        return Acting.as(
                caseworker,
                () -> transaction.execute(status -> sql.sql(
                                "select encode(content, 'escape') || encode(withdrawal, 'escape') from lawful_basis where case_id = :case")
                        .param("case", head.id())
                        .query(String.class)
                        .single()));
    }
}
