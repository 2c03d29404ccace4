package org.tarmim.pledge.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

/** What a donor waits for, what came of it, and the tranches that wait with it. */
@HouseTest
class ConditionsTest {
    private static final Condition ACCESS = new Condition(ConditionType.ACCESS, "The crossing is open");
    private static final Condition BUDGET = new Condition(ConditionType.LEGISLATURE, "The budget is passed");
    private static final Tranche FIRST =
            new Tranche(SamplePledges.DAY, SamplePledges.DAY.plusDays(30), Money.of("400", "USD"), List.of(ACCESS));

    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Pledges pledges;

    @Autowired
    Conditions conditions;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;
    Actor other;
    UUID donor;

    @BeforeEach
    void two_people_of_the_desk_and_a_donor() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        other = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = samples.donor(desk, null);
    }

    @Test
    void a_tranche_keeps_which_conditions_it_waits_for() {
        var pledge = verified();
        var found = Acting.as(desk, () -> pledges.find(pledge.pledge())).orElseThrow();
        assertThat(found.latest().details().tranches()).containsExactly(FIRST);
    }

    @Test
    void a_pledge_is_locked_by_its_conditions_until_they_are_met_or_waived() {
        var pledge = verified();
        assertThat(locks(pledge)).isEqualTo(2);
        assess(pledge, ACCESS, ConditionState.MET, SamplePledges.DAY);
        assertThat(locks(pledge)).isEqualTo(1);
        assess(pledge, BUDGET, ConditionState.NOT_MET, SamplePledges.DAY);
        assertThat(locks(pledge)).isEqualTo(1);
        assess(pledge, BUDGET, ConditionState.WAIVED, SamplePledges.DAY.plusDays(1));
        assertThat(locks(pledge)).isZero();
    }

    @Test
    void the_latest_day_says_what_it_came_to_and_the_history_keeps_the_rest() {
        var pledge = verified();
        assess(pledge, ACCESS, ConditionState.DISPUTED, SamplePledges.DAY.plusDays(2));
        assess(pledge, ACCESS, ConditionState.MET, SamplePledges.DAY);
        var access = Acting.as(desk, () -> conditions.of(pledge)).getFirst();
        assertThat(access.state()).isEqualTo(ConditionState.DISPUTED);
        assertThat(access.findings())
                .extracting(Finding::state)
                .containsExactly(ConditionState.DISPUTED, ConditionState.MET);
    }

    @Test
    void the_same_words_in_a_later_revision_are_the_same_condition() {
        var pledge = verified();
        assess(pledge, ACCESS, ConditionState.MET, SamplePledges.DAY);
        var details = SamplePledges.said(donor, "2000", List.of(), List.of(BUDGET, ACCESS));
        var raised = Acting.as(desk, () -> pledges.change(pledge, details, RevisionReason.INCREASE, "Said anew"));
        samples.verify(other, raised);
        assertThat(locks(raised)).isEqualTo(1);
        assertThat(Acting.as(desk, () -> conditions.of(raised)))
                .extracting(ConditionHistory::state)
                .containsExactly(ConditionState.OPEN, ConditionState.MET);
    }

    @Test
    void changed_words_start_open_and_whoever_changes_them_is_told_which_findings_count_no_longer() {
        var pledge = verified();
        assess(pledge, ACCESS, ConditionState.MET, SamplePledges.DAY);
        var reworded = new Condition(ConditionType.ACCESS, "The crossing is open all day");
        assertThat(lost(pledge, List.of(ACCESS))).isEmpty();
        assertThat(lost(pledge, List.of(reworded, BUDGET)))
                .singleElement()
                .satisfies(one -> assertThat(one.condition()).isEqualTo(ACCESS))
                .satisfies(one -> assertThat(one.state()).isEqualTo(ConditionState.MET));
        var details = SamplePledges.said(donor, "1000", List.of(), List.of(reworded, BUDGET));
        var changed = Acting.as(desk, () -> pledges.change(pledge, details, RevisionReason.CORRECTION, "Said anew"));
        samples.verify(other, changed);
        assertThat(locks(changed)).isEqualTo(2);
        assertThat(lost(changed, List.of())).isEmpty();
    }

    private List<ConditionHistory> lost(Revision pledge, List<Condition> said) {
        return Acting.as(desk, () -> conditions.lost(pledge, said));
    }

    @Test
    void a_condition_that_was_not_said_and_a_day_to_come_are_refused() {
        var pledge = verified();
        refused(
                "finding.condition.gone",
                () -> assess(
                        pledge, new Condition(ConditionType.ACCESS, "Another"), ConditionState.MET, SamplePledges.DAY));
        refused(
                "finding.future",
                () -> assess(pledge, ACCESS, ConditionState.MET, LocalDate.now().plusYears(100)));
    }

    @Test
    void what_was_found_is_never_changed_and_never_recorded_in_the_name_of_another() {
        var pledge = verified();
        assess(pledge, ACCESS, ConditionState.MET, SamplePledges.DAY);
        assertThatThrownBy(() -> inTransaction(() -> sql.sql("update condition_assessment set state = 'OPEN'")
                        .update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> inTransaction(() -> sql.sql("""
                        insert into condition_assessment
                        select gen_random_uuid(), id, 'MET', '2025-01-10', 'Said', :who, :organisation, '2025-01-10'
                          from pledge_condition
                         where revision_id = :revision
                        """)
                        .param("who", other.account())
                        .param("organisation", other.organisation())
                        .param("revision", pledge.id())
                        .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_database_refuses_tranches_that_come_to_more_than_the_pledge() {
        var pledge = verified();
        assertThatThrownBy(() -> inTransaction(
                        () -> sql.sql("""
                        insert into pledge_tranche (revision_id, no, due_from, due_to, amount)
                        values (:revision, 2, '2025-02-01', '2025-02-28', 601)
                        """).param("revision", pledge.id()).update()))
                .hasMessageContaining("the tranches come to more than the pledge");
    }

    private Revision verified() {
        return samples.verified(
                SamplePledges.said(donor, "1000", List.of(FIRST), List.of(ACCESS, BUDGET)), desk, other);
    }

    private void assess(Revision pledge, Condition condition, ConditionState state, LocalDate day) {
        var details = new FindingDetails(pledge.id(), condition, state, day, "As the letter says", List.of());
        Acting.as(desk, () -> conditions.assess(details));
    }

    private int locks(Revision pledge) {
        return Acting.as(desk, () -> conditions.locks(List.of(pledge.pledge()))).getOrDefault(pledge.pledge(), 0);
    }

    private void inTransaction(Runnable work) {
        Acting.as(desk, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static void refused(String sentence, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(sentence));
    }
}
