package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.document.RiskLevel;
import org.tarmim.detention.document.Threat;
import org.tarmim.detention.vault.Place;
import org.tarmim.kernel.Rejected;

/** Nothing is let go to a kind of recipient before the risk was weighed by one, confirmed by another, and still stands. */
class RisksTest extends CaseWithDocuments {
    private static final Recipient AUTHORITY = Recipient.DETAINING_AUTHORITY;
    private static final SendingDetails SENDING = new SendingDetails(DAY, "Sample way", null);

    @Autowired
    PastTheDesk pastTheDesk;

    @Autowired
    ActionFolder folder;

    @Autowired
    CasePapers papers;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void a_case_in_which_no_risk_was_weighed() {
        head = samples.of(caseworker, "Sample person " + UUID.randomUUID());
    }

    @Test
    void one_weighs_another_confirms_with_the_first_document_and_the_next_goes_on_the_same_assessment() {
        var first = visit();
        refused("risk.missing", () -> submit(first));
        var assessment = weigh(AUTHORITY, RiskDecision.PROCEED);
        submit(first);
        var asked =
                Acting.as(supervisor, () -> actions.find(first)).orElseThrow().risk();
        assertThat(asked.id()).isEqualTo(assessment);
        assertThat(asked.confirmedBy()).isNull();
        Acting.as(supervisor, () -> decisions.approve(first));
        assertThat(read(first).risk().confirmedBy()).isNotNull();
        var second = letGo(visit());
        assertThat(read(second).risk().id()).isEqualTo(assessment);
    }

    @Test
    void an_assessment_holds_for_its_kind_of_recipient_alone() {
        var other = weigh(Recipient.PUBLIC, RiskDecision.PROCEED);
        var action = visit();
        refused("risk.missing", () -> submit(action));
        handInPastTheDesk(action, other);
        assertThatThrownBy(() -> Acting.as(supervisor, () -> decisions.approve(action)))
                .hasMessage("risk.missing");
    }

    @Test
    void an_assessment_that_says_wait_or_no_lets_nothing_be_handed_in() {
        for (var no : Set.of(RiskDecision.HOLD, RiskDecision.DO_NOT)) {
            weigh(AUTHORITY, no);
            refused("action.risk", () -> submit(visit()));
        }
    }

    @Test
    void whoever_weighs_anew_stops_what_was_handed_in_or_let_go_before() {
        weigh(AUTHORITY, RiskDecision.PROCEED);
        var letGo = letGo(visit());
        var handedIn = visit();
        submit(handedIn);
        weigh(AUTHORITY, RiskDecision.HOLD);
        refused("risk.missing", () -> actions.sent(letGo, SENDING));
        refused("risk.missing", () -> files.pdf(letGo));
        assertThatThrownBy(() -> Acting.as(supervisor, () -> decisions.approve(handedIn)))
                .hasMessage("risk.missing");
        refusedPastTheDesk(caseworker, letGo, ActionStepKind.SENT);
        refusedPastTheDesk(supervisor, handedIn, ActionStepKind.APPROVED);
    }

    @Test
    void one_that_ran_out_lets_nothing_go_at_desk_and_database() throws Exception {
        stands("now() - interval '91 days'", "now() - interval '1 day'");
        var action = visit();
        refused("risk.missing", () -> submit(action));
        refusedPastTheDesk(caseworker, action, ActionStepKind.SUBMITTED);
        stands("now() - interval '89 days'", "now() + interval '2 seconds'");
        submit(action);
        Thread.sleep(2_100);
        assertThatThrownBy(() -> Acting.as(supervisor, () -> decisions.approve(action)))
                .hasMessage("risk.missing");
        refusedPastTheDesk(supervisor, action, ActionStepKind.APPROVED);
    }

    @Test
    void by_plain_sql_nobody_confirms_an_own_assessment_dates_one_ahead_makes_it_stand_longer_or_changes_it() {
        weigh(AUTHORITY, RiskDecision.PROCEED);
        assertThat(changed(caseworker, "update risk_assessment set confirmed_by = '%s', confirmed_at = now()"))
                .isZero();
        assertThat(changed(supervisor, "update risk_assessment set confirmed_by = '%s', confirmed_at = now()"))
                .as("before anything was handed in")
                .isZero();
        assertThatThrownBy(() -> stands("now()", "now() + interval '91 days'")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> stands("now() + interval '1 day'", "now() + interval '91 days'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> changed(caseworker, "update risk_assessment set valid_until = now()"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> changed(caseworker, "delete from risk_assessment"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void strangers_see_no_assessment_and_nobody_reads_it_in_the_table_or_the_trail() {
        weigh(AUTHORITY, RiskDecision.PROCEED);
        for (var stranger : Set.of(supervisor, people.somebody(Role.CASEWORKER)))
            assertThat(Acting.as(stranger, () -> risks.of(head.id()))).isEmpty();
        assertThat(plain()).doesNotContain("STIGMA", "DETAINING");
        assertThat(trail().toString()).doesNotContain("STIGMA", "DETAINING");
    }

    private UUID visit() {
        return draft(SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).details());
    }

    private void submit(UUID action) {
        Acting.as(caseworker, () -> actions.submit(action, supervisor.account()));
    }

    private void handInPastTheDesk(UUID action, UUID assessment) {
        Acting.as(
                caseworker,
                () -> transaction.executeWithoutResult(status -> folder.take(
                        folder.required(action),
                        ActionStepKind.SUBMITTED,
                        Handing.NONE,
                        new byte[1],
                        Named.handed(supervisor.account(), assessment))));
    }

    private void refusedPastTheDesk(Actor person, UUID action, ActionStepKind kind) {
        assertThatThrownBy(() -> pastTheDesk.take(person, action, head.id(), kind, supervisor.account()))
                .isInstanceOf(Rejected.class)
                .hasMessage("risk.missing");
    }

    /** An assessment in the place of the last, with its own times. */
    private void stands(String from, String until) {
        Acting.as(
                caseworker,
                () -> transaction.executeWithoutResult(status -> {
                    var id = UUID.randomUUID();
                    var risk = new RiskDetails(
                            AUTHORITY, Set.of(Threat.STIGMA), RiskLevel.LOW, RiskDecision.PROCEED, null);
                    sql.sql("""
                                    insert into risk_assessment (id, case_id, compartment, content, assessed_by,
                                                                 assessed_at, valid_until, supersedes)
                                    select :id, :case, 'STRATEGY', :content, :by, %s, %s,
                                           (select r.id from risk_assessment r
                                             where r.case_id = :case
                                               and not exists (select from risk_assessment l where l.supersedes = r.id))
                                    """.formatted(from, until))
                            .param("id", id)
                            .param("case", head.id())
                            .param("content", papers.seal(new Place("risk_assessment.content", head.id(), id), risk))
                            .param("by", caseworker.account())
                            .update();
                }));
    }

    private int changed(Actor person, String statement) {
        return Acting.as(
                person,
                () -> transaction.execute(
                        status -> sql.sql(statement.formatted(person.account())).update()));
    }

    private String plain() {
        return Acting.as(
                caseworker,
                () -> transaction.execute(
                        status -> sql.sql("select encode(content, 'escape') from risk_assessment where case_id = :case")
                                .param("case", head.id())
                                .query(String.class)
                                .single()));
    }
}
