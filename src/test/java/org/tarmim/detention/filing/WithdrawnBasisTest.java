package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.kernel.Rejected;

/** A lawful basis is withdrawn: what rests on it leaves no more, what left stays and says so, and both people hear of it. */
class WithdrawnBasisTest extends CaseWithBases {
    private static final String WITHDRAWN_BY = """
            insert into lawful_basis (id, case_id, compartment, content, recorded_by, recorded_at,
                                      withdrawal, withdrawn_by, withdrawn_at)
            select gen_random_uuid(), case_id, compartment, content, recorded_by, now(), withdrawal, '%s', now()
              from lawful_basis
            """;

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
