package org.tarmim.pledge.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
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
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.promise.Revision;

/** What both sides report of a pledge: on the list until it agrees or somebody else accepts that it does not. */
@HouseTest
class ReconciliationTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;
    Actor other;
    Actor focalPoint;
    UUID donor;
    Revision pledge;

    @BeforeEach
    void a_verified_pledge() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        other = people.somebody(Role.RECONSTRUCTION_DESK);
        focalPoint = people.somebody(Role.DONOR_FOCAL_POINT);
        donor = samples.donor(desk, focalPoint.organisation());
        pledge = samples.verified(SamplePledges.said(donor, "1000"), desk, other);
    }

    @Test
    void what_differs_is_on_the_list_until_a_corrected_report_agrees() {
        report(ReportingSide.DONOR, "100", null);
        var wrong = report(ReportingSide.RECIPIENT, "60", null);
        assertThat(open()).containsExactly(MatchState.AMOUNT_DIFFERS);
        report(ReportingSide.RECIPIENT, "100", wrong);
        assertThat(open()).isEmpty();
        assertThat(states(desk)).containsExactly(MatchState.MATCHED);
    }

    @Test
    void only_who_recorded_neither_report_accepts_a_difference_and_says_why() {
        var given = report(ReportingSide.DONOR, "100", null);
        var received = report(ReportingSide.RECIPIENT, "60", null);
        refused("difference.own", () -> accept(desk, given, received));
        accept(other, given, received);
        assertThat(states(desk)).containsExactly(MatchState.ACCEPTED_DIFFERENCE);
        refused("difference.gone", () -> accept(other, given, received));
    }

    @Test
    void the_database_refuses_an_acceptance_by_who_recorded_a_report() {
        var given = report(ReportingSide.DONOR, "100", null);
        assertThatThrownBy(() -> Acting.as(
                        desk,
                        () -> transaction.executeWithoutResult(status -> sql.sql("""
                                insert into accepted_difference (pledge_id, donor_report, donor_recorder, reason,
                                                                 accepted_by, accepted_org, accepted_at)
                                values (:pledge, :report, :who, 'Said', :who, :organisation, '2025-01-11')
                                """)
                                .param("pledge", pledge.pledge())
                                .param("report", given)
                                .param("who", desk.account())
                                .param("organisation", desk.organisation())
                                .update())))
                .hasMessageContaining("who_accepts_did_not_record");
    }

    @Test
    void the_auditor_and_the_donor_read_it_and_others_do_not() {
        report(ReportingSide.DONOR, "100", null);
        assertThat(states(people.somebody(Role.AUDITOR))).hasSize(1);
        assertThat(states(focalPoint)).hasSize(1);
        assertThat(states(people.somebody(Role.REPORTER))).isEmpty();
        assertThat(states(people.somebody(Role.DONOR_FOCAL_POINT))).isEmpty();
    }

    private UUID report(ReportingSide side, String dollars, @Nullable UUID replaces) {
        var details = new MoneyReportDetails(
                pledge.pledge(),
                side,
                ReportedStage.DEPOSIT,
                Money.of(dollars, "USD"),
                SamplePledges.DAY,
                null,
                donor,
                replaces,
                List.of());
        return Acting.as(desk, () -> reconciliation.report(details));
    }

    private void accept(Actor who, UUID given, UUID received) {
        Acting.as(who, () -> reconciliation.accept(given, received, "The bank kept the rest"));
    }

    private List<MatchState> states(Actor who) {
        return Acting.as(who, () -> reconciliation.of(pledge.pledge())).stream()
                .map(Match::state)
                .toList();
    }

    private List<MatchState> open() {
        return Acting.as(desk, () -> reconciliation.open(justBefore())).rows().stream()
                .filter(one -> one.code().equals(pledge.code().text()))
                .map(one -> one.match().state())
                .toList();
    }

    /** A place in the list right before this pledge. */
    private String justBefore() {
        var code = pledge.code().text();
        return code.substring(0, code.length() - 1) + (char) (code.charAt(code.length() - 1) - 1) + "z";
    }

    private static void refused(String sentence, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(sentence));
    }
}
