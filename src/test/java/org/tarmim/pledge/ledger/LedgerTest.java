package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.pledge.SamplePledges.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.rates.RateDetails;
import org.tarmim.rates.RateDirection;
import org.tarmim.rates.RateSource;
import org.tarmim.rates.Rates;

/** Money that was promised, signed for, received and set aside: each dollar once, and the database as the last wall. */
@HouseTest
class LedgerTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Flows flows;

    @Autowired
    Allocations allocations;

    @Autowired
    Rates rates;

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
    void money_moves_only_for_a_pledge_that_was_verified() {
        var pledge = samples.recorded(desk, said(donor, "1000"));
        refused("flow.unverified", () -> record(pledge, FlowKind.DEPOSIT, usd("10")));
        assertThatThrownBy(() -> post(pledge, "PROMISE", pledge.id(), "PLEDGED", "PROMISE"))
                .hasMessageContaining("nobody verified this revision");
    }

    @Test
    void what_is_signed_received_and_set_aside_is_one_dollar_in_one_place() {
        var pledge = verified("1000");
        record(pledge, FlowKind.COMMITMENT, usd("600"));
        record(pledge, FlowKind.DEPOSIT, usd("500"));
        confirmed(pledge, "200");
        assertHeld(pledge, Account.PLEDGED, "400");
        assertHeld(pledge, Account.COMMITTED, "100");
        assertHeld(pledge, Account.DEPOSITED, "300");
        assertHeld(pledge, Account.ALLOCATED, "200");
        assertThat(held(pledge).trialBalance()).isEqualTo(usd("0"));
    }

    @Test
    void a_deposit_in_another_currency_draws_the_pledge_down_at_its_own_rate_and_the_difference_stands_apart() {
        enter("SEK", "10", SamplePledges.DAY.minusDays(3));
        enter("SEK", "9.5", SamplePledges.DAY.plusDays(5));
        var crowns = PledgedAmount.of(AmountKind.EXACT, Money.of("10000", "SEK"));
        var pledge = samples.verified(said(donor, crowns, "In crowns"), desk, other);
        assertHeld(pledge, Account.PLEDGED, "1000");
        Acting.as(
                desk,
                () -> flows.record(new FlowDetails(
                        pledge.pledge(),
                        null,
                        FlowKind.DEPOSIT,
                        Money.of("9500", "SEK"),
                        SamplePledges.DAY.plusDays(6),
                        "Advice 1",
                        null,
                        null)));
        assertHeld(pledge, Account.DEPOSITED, "1000");
        assertHeld(pledge, Account.PLEDGED, "50");
        assertHeld(pledge, Account.EXCHANGE, "-50");
    }

    @Test
    void nobody_confirms_the_own_allocation() {
        var pledge = verified("1000");
        var allocation = proposed(pledge, "10");
        refused("allocation.own", () -> Acting.as(desk, () -> allocations.decide(allocation.id(), true, null)));
        assertThatThrownBy(() -> post(pledge, "ALLOCATION", null, "DEPOSITED", "PLEDGED"))
                .hasMessageContaining("nobody confirmed this allocation");
    }

    @Test
    void an_allocation_confirmed_before_money_came_moves_none_until_it_comes() {
        var pledge = verified("1000");
        var allocation = confirmed(pledge, "200");
        assertThat(allocation.state()).isEqualTo(AllocationState.RESERVED);
        record(pledge, FlowKind.DEPOSIT, usd("150"));
        var funded = Acting.as(desk, () -> allocations.fund(allocation.id()));
        assertThat(funded.paid()).isEqualTo(usd("150"));
        assertThat(funded.missing()).isEqualTo(usd("50"));
        assertHeld(pledge, Account.DEPOSITED, "0");
    }

    @Test
    void more_than_is_there_is_neither_handed_out_nor_spent_nor_sent_back() {
        var pledge = verified("1000");
        record(pledge, FlowKind.DEPOSIT, usd("100"));
        var allocation = confirmed(pledge, "60");
        refused("flow.short.DEPOSITED", () -> record(pledge, FlowKind.REFUND, usd("41")));
        refused("flow.short.ALLOCATED", () -> disburse(allocation, "61"));
        disburse(allocation, "60");
        assertThat(Acting.as(desk, () -> allocations.spend(allocation.id(), usd("20"), SamplePledges.DAY, null))
                        .spent())
                .isEqualTo(usd("20"));
    }

    @Test
    void a_movement_is_taken_back_as_long_as_its_money_was_not_used() {
        var pledge = verified("1000");
        var deposit = record(pledge, FlowKind.DEPOSIT, usd("100"));
        var allocation = confirmed(pledge, "60");
        refused("flow.short.DEPOSITED", () -> Acting.as(desk, () -> flows.reverse(deposit.id(), "Entered twice")));
        Acting.as(desk, () -> allocations.release(allocation.id(), usd("60"), SamplePledges.DAY, null));
        Acting.as(desk, () -> flows.reverse(deposit.id(), "Entered twice"));
        assertHeld(pledge, Account.PLEDGED, "1000");
        assertHeld(pledge, Account.DEPOSITED, "0");
        refused("flow.reversed", () -> Acting.as(desk, () -> flows.reverse(deposit.id(), "Entered twice")));
    }

    @Test
    void of_many_who_take_the_same_money_at_one_moment_only_as_many_get_some_as_there_is() {
        var pledge = verified("1000");
        record(pledge, FlowKind.DEPOSIT, usd("50"));
        var got = IntStream.range(0, 8)
                .mapToObj(one -> CompletableFuture.supplyAsync(
                        () -> isAccepted(() -> record(pledge, FlowKind.REFUND, usd("20")))))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();
        assertThat(got).isEqualTo(2);
        assertHeld(pledge, Account.DEPOSITED, "10");
    }

    @Test
    void the_database_refuses_a_posting_that_does_not_balance_and_one_that_takes_more_than_there_is() {
        var pledge = verified("1000");
        assertThatThrownBy(() -> post(pledge, "FEE", null, "DEPOSITED", null)).hasMessageContaining("do not add up");
        assertThatThrownBy(() -> post(pledge, "FEE", null, "FEE", "COMMITTED"))
                .hasMessageContaining("bucket_is_not_negative");
    }

    @Test
    void the_database_refuses_an_entry_that_joins_a_posting_later_and_a_change_of_what_was_posted() {
        var pledge = verified("1000");
        var posting = record(pledge, FlowKind.DEPOSIT, usd("10"));
        assertThatThrownBy(() -> inTransaction(() -> entry(posting.id(), pledge, "INTEREST", "-5")))
                .hasMessageContaining("a posting is closed");
        for (var change : List.of("update entry set usd = 1", "delete from posting", "update bucket set usd = 9"))
            assertThatThrownBy(() -> inTransaction(() -> sql.sql(change).update()))
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void who_may_not_record_money_moves_none_by_raw_sql_either() {
        var pledge = verified("1000");
        var reporter = people.somebody(Role.REPORTER);
        assertThatThrownBy(() -> Acting.as(
                        reporter,
                        () -> transaction.executeWithoutResult(
                                status -> posting(UUID.randomUUID(), pledge, "FEE", null, reporter))))
                .hasStackTraceContaining("row-level security");
    }

    private Revision verified(String dollars) {
        return samples.verified(said(donor, dollars), desk, other);
    }

    private Posting record(Revision pledge, FlowKind kind, Money amount) {
        var details = new FlowDetails(pledge.pledge(), null, kind, amount, SamplePledges.DAY, null, null, null);
        return Acting.as(desk, () -> flows.record(details));
    }

    private Allocation proposed(Revision pledge, String dollars) {
        var details = new AllocationDetails(pledge.pledge(), null, "HEALTH", null, usd(dollars), null);
        return Acting.as(desk, () -> allocations.propose(details));
    }

    private Allocation confirmed(Revision pledge, String dollars) {
        var proposed = proposed(pledge, dollars);
        return Acting.as(other, () -> allocations.decide(proposed.id(), true, null));
    }

    private void disburse(Allocation allocation, String dollars) {
        Acting.as(desk, () -> allocations.disburse(allocation.id(), usd(dollars), SamplePledges.DAY, null));
    }

    private void enter(String currency, String perDollar, LocalDate from) {
        var details = new RateDetails(
                Currency.getInstance(currency),
                new BigDecimal(perDollar),
                RateDirection.UNITS_PER_DOLLAR,
                from,
                RateSource.UN_OPERATIONAL,
                "Sample");
        Acting.as(desk, () -> rates.enter(details));
    }

    private Holdings held(Revision pledge) {
        return Acting.as(desk, () -> flows.holdings(pledge.pledge()));
    }

    private void assertHeld(Revision pledge, Account account, String dollars) {
        assertThat(held(pledge).of(account)).isEqualTo(usd(dollars));
    }

    /** Posts ten dollars from one account to another by raw SQL, as the application's role could. */
    private void post(Revision pledge, String kind, UUID revision, String to, String from) {
        inTransaction(() -> {
            var id = UUID.randomUUID();
            posting(id, pledge, kind, revision, desk);
            entry(id, pledge, to, "10");
            if (from != null) entry(id, pledge, from, "-10");
        });
    }

    private void posting(UUID id, Revision pledge, String kind, UUID revision, Actor who) {
        sql.sql("""
                        insert into posting (id, kind, pledge_id, revision_id, value_date, amount, currency, per_dollar,
                                             usd, recorded_by, recorded_at)
                        values (:id, :kind, :pledge, :revision::uuid, '2025-01-10', 10, 'USD', 1, 10, :who, '2025-01-10')
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("pledge", pledge.pledge())
                .param("revision", revision == null ? null : revision.toString())
                .param("who", who.account())
                .update();
    }

    private void entry(UUID posting, Revision pledge, String account, String dollars) {
        sql.sql("""
                        insert into entry (posting_id, account, pledge_id, value_date, recorded_at, usd)
                        values (:posting, :account, :pledge, '2025-01-10', '2025-01-10', :usd)
                        """)
                .param("posting", posting)
                .param("account", account)
                .param("pledge", pledge.pledge())
                .param("usd", new BigDecimal(dollars))
                .update();
    }

    private void inTransaction(Runnable work) {
        Acting.as(desk, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static void refused(String sentence, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(sentence));
    }

    private static boolean isAccepted(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Rejected late) {
            return false;
        }
    }

    private static Money usd(String dollars) {
        return Money.of(dollars, "USD");
    }
}
