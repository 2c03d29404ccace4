package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tarmim.pledge.SamplePledges.said;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.Currency;
import java.util.List;
import java.util.Random;
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
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.rates.RateDetails;
import org.tarmim.rates.RateDirection;
import org.tarmim.rates.RateSource;
import org.tarmim.rates.Rates;

/** Money that waits in a fund, is seen once more, goes from one allocation to another, or was entered wrongly. */
@HouseTest
class ParkedMoneyTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Flows flows;

    @Autowired
    Allocations allocations;

    @Autowired
    Transfers transfers;

    @Autowired
    Rates rates;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;
    Actor other;
    UUID donor;
    Revision pledge;

    @BeforeEach
    void a_verified_pledge() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        other = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = samples.donor(desk, null);
        pledge = samples.verified(said(donor, "1000"), desk, other);
    }

    @Test
    void a_parked_deposit_shows_what_is_left_in_it_and_takes_back_what_is_released() {
        var parent = deposit("100", FlowType.PARKED, null);
        var allocation = confirmed("60");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("40"));
        Acting.as(desk, () -> allocations.release(allocation.id(), usd("10"), SamplePledges.DAY, null));
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("50"));
        refused("flow.short.PARKED", () -> Acting.as(desk, () -> flows.reverse(parent.id(), "Entered twice")));
    }

    @Test
    void money_that_is_passed_on_or_carried_over_is_named_and_never_adds() {
        var first = deposit("100", FlowType.STANDARD, null);
        var before = held();
        for (var type : List.of(FlowType.PASS_THROUGH, FlowType.CARRYOVER)) deposit("100", type, first.id());
        assertThat(held()).isEqualTo(before);
        assertThat(Acting.as(desk, () -> flows.of(pledge.pledge())))
                .extracting(Posting::type)
                .contains(FlowType.PASS_THROUGH, FlowType.CARRYOVER);
    }

    @Test
    void the_database_refuses_entries_of_money_that_is_seen_once_more() {
        var first = deposit("100", FlowType.STANDARD, null);
        assertThatThrownBy(() -> inTransaction(() -> {
                    var id = UUID.randomUUID();
                    sql.sql("""
                            insert into posting (id, kind, flow_type, seen_again, pledge_id, value_date, amount, currency,
                                                 per_dollar, usd, recorded_by, recorded_at)
                            values (:id, 'DEPOSIT', 'PASS_THROUGH', :first, :pledge, '2025-01-10', 10, 'USD', 1, 10, :who,
                                    '2025-01-10')
                            """)
                            .param("id", id)
                            .param("first", first.id())
                            .param("pledge", pledge.pledge())
                            .param("who", desk.account())
                            .update();
                    for (var side : List.of("DEPOSITED 10", "RECEIPT -10")) entry(id, side.split(" "));
                }))
                .hasMessageContaining("does not count once more");
    }

    @Test
    void a_transfer_is_proposed_by_one_and_confirmed_by_another_and_moves_what_is_meant_too() {
        deposit("100", FlowType.STANDARD, null);
        var from = confirmed("60");
        var to = confirmed("40");
        var details = new TransferDetails(from.id(), to.id(), usd("25"), "The ward is needed first");
        var proposed = Acting.as(desk, () -> transfers.propose(details));
        refused("allocation.own", () -> Acting.as(desk, () -> transfers.decide(proposed.id(), true, null)));
        refused("allocation.reason.missing", () -> Acting.as(other, () -> transfers.decide(proposed.id(), false, " ")));
        Acting.as(other, () -> transfers.decide(proposed.id(), true, null));
        var now = Acting.as(desk, () -> allocations.of(pledge.pledge()));
        assertThat(now)
                .filteredOn(one -> one.id().equals(from.id()))
                .extracting(one -> one.details().amount(), Allocation::paid)
                .containsExactly(tuple(usd("35"), usd("35")));
        assertThat(now)
                .filteredOn(one -> one.id().equals(to.id()))
                .extracting(Allocation::paid)
                .containsExactly(usd("65"));
        refused("allocation.decided", () -> Acting.as(other, () -> transfers.decide(proposed.id(), true, null)));
    }

    @Test
    void a_transfer_carries_the_parent_along_so_that_what_is_released_later_finds_back_there() {
        var parent = deposit("100", FlowType.PARKED, null);
        var from = confirmed("70");
        var to = confirmed("10");
        transferred(from, to, "25");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("20"));
        release(to, "35");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("55"));
        release(from, "45");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("100"));
    }

    @Test
    void a_transfer_that_is_taken_back_brings_money_parent_and_purpose_back() {
        var parent = deposit("100", FlowType.PARKED, null);
        var from = confirmed("60");
        var to = confirmed("40");
        var moved = transferred(from, to, "25");
        Acting.as(desk, () -> flows.reverse(moved.id(), "Confirmed by mistake"));
        assertThat(now(from))
                .extracting(one -> one.details().amount(), Allocation::paid)
                .containsExactly(usd("60"), usd("60"));
        release(to, "40");
        release(from, "60");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("100"));
    }

    @Test
    void money_that_was_handed_on_is_not_taken_back_where_it_was_first() {
        var parent = deposit("60", FlowType.PARKED, null);
        var from = confirmed("60");
        var to = confirmed("20");
        deposit("40", FlowType.STANDARD, null);
        var third = confirmed("40");
        transferred(from, to, "30");
        transferred(third, from, "40");
        var drawn = Acting.as(desk, () -> flows.of(pledge.pledge())).stream()
                .filter(one -> from.id().equals(one.allocation()))
                .findFirst()
                .orElseThrow();
        refused("flow.handedOn", () -> Acting.as(desk, () -> flows.reverse(drawn.id(), "Confirmed by mistake")));
        release(to, "30");
        release(from, "30");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("60"));
    }

    @Test
    void the_database_refuses_more_back_into_a_deposit_than_was_drawn_from_it() {
        var parent = deposit("100", FlowType.PARKED, null);
        deposit("50", FlowType.STANDARD, null);
        var allocation = confirmed("120");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("30"));
        assertThatThrownBy(() -> inTransaction(() -> {
                    var id = UUID.randomUUID();
                    sql.sql("""
                            insert into posting (id, kind, allocation_id, pledge_id, value_date, amount, currency, per_dollar,
                                                 usd, recorded_by, recorded_at)
                            values (:id, 'RELEASE', :allocation, :pledge, '2025-01-10', 90, 'USD', 1, 90, :who, '2025-01-10')
                            """)
                            .param("id", id)
                            .param("allocation", allocation.id())
                            .param("pledge", pledge.pledge())
                            .param("who", desk.account())
                            .update();
                    place(id, "ALLOCATED", allocation.id(), null, "-90");
                    place(id, "DEPOSITED", null, parent.id(), "90");
                }))
                .hasMessageContaining("more goes back to where money is parked");
    }

    @Test
    void the_database_refuses_a_parent_that_joins_a_transfer_later() {
        var elsewhere = deposit("10", FlowType.PARKED, null);
        deposit("100", FlowType.PARKED, null);
        var moved = transferred(confirmed("60"), confirmed("40"), "25");
        assertThatThrownBy(() -> Acting.as(
                        other,
                        () -> transaction.executeWithoutResult(status -> sql.sql("""
                                insert into transfer_parent (transfer_id, parent_id, usd) values (:transfer, :parent, 1)
                                """)
                                .param("transfer", moved.ties().transfer())
                                .param("parent", elsewhere.id())
                                .update())))
                .hasMessageContaining("a parent goes with the money of its transfer");
    }

    private Posting transferred(Allocation from, Allocation to, String dollars) {
        var details = new TransferDetails(from.id(), to.id(), usd(dollars), "The ward is needed first");
        var proposed = Acting.as(desk, () -> transfers.propose(details));
        Acting.as(other, () -> transfers.decide(proposed.id(), true, null));
        return Acting.as(desk, () -> flows.of(pledge.pledge())).stream()
                .filter(one -> proposed.id().equals(one.ties().transfer()))
                .findFirst()
                .orElseThrow();
    }

    private Allocation now(Allocation allocation) {
        return Acting.as(desk, () -> allocations.of(pledge.pledge())).stream()
                .filter(one -> one.id().equals(allocation.id()))
                .findFirst()
                .orElseThrow();
    }

    private void release(Allocation allocation, String dollars) {
        Acting.as(desk, () -> allocations.release(allocation.id(), usd(dollars), SamplePledges.DAY, null));
    }

    private void place(UUID posting, String account, @Nullable UUID allocation, @Nullable UUID parent, String dollars) {
        sql.sql("""
                        insert into entry (posting_id, account, pledge_id, allocation_id, parent_id, value_date, recorded_at, usd)
                        values (:posting, :account, :pledge, :allocation, :parent, '2025-01-10', '2025-01-10', :usd)
                        """)
                .param("posting", posting)
                .param("account", account)
                .param("pledge", pledge.pledge())
                .param("allocation", allocation, Types.OTHER)
                .param("parent", parent, Types.OTHER)
                .param("usd", new BigDecimal(dollars))
                .update();
    }

    @Test
    void more_than_is_set_aside_is_not_transferred() {
        deposit("100", FlowType.STANDARD, null);
        var details =
                new TransferDetails(confirmed("60").id(), confirmed("40").id(), usd("61"), "The ward is needed first");
        var proposed = Acting.as(desk, () -> transfers.propose(details));
        refused("flow.short.ALLOCATED", () -> Acting.as(other, () -> transfers.decide(proposed.id(), true, null)));
    }

    @Test
    void a_correction_takes_back_and_records_anew_in_one_act_even_where_the_money_was_used() {
        var wrong = deposit("100", FlowType.PARKED, null);
        confirmed("60");
        var right = correct(wrong, "90");
        assertThat(held().parkedIn(wrong.id())).isEqualTo(usd("30"));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd("910"));
        assertThat(right.ties().corrects()).isEqualTo(wrong.id());
        refused("flow.reversed", () -> correct(wrong, "80"));
        refused("flow.short.PARKED", () -> correct(right, "50"));
        assertThat(held().of(Account.DEPOSITED)).isEqualTo(usd("30"));
    }

    @Test
    void the_database_refuses_a_correction_that_takes_nothing_back() {
        var wrong = deposit("100", FlowType.STANDARD, null);
        assertThatThrownBy(() -> inTransaction(() -> {
                    var id = UUID.randomUUID();
                    sql.sql("""
                            insert into posting (id, kind, corrects, pledge_id, value_date, amount, currency, per_dollar, usd,
                                                 recorded_by, recorded_at)
                            values (:id, 'DEPOSIT', :wrong, :pledge, '2025-01-10', 10, 'USD', 1, 10, :who, '2025-01-10')
                            """)
                            .param("id", id)
                            .param("wrong", wrong.id())
                            .param("pledge", pledge.pledge())
                            .param("who", desk.account())
                            .update();
                    for (var side : List.of("DEPOSITED 10", "RECEIPT -10")) entry(id, side.split(" "));
                }))
                .hasMessageContaining("what is corrected is not taken back");
    }

    @Test
    void a_verified_pledge_in_another_currency_stands_in_the_ledger_as_it_was_said() {
        var details = new RateDetails(
                Currency.getInstance("NOK"),
                new BigDecimal("11.3"),
                RateDirection.UNITS_PER_DOLLAR,
                SamplePledges.DAY.minusDays(1),
                RateSource.UN_OPERATIONAL,
                "Sample");
        Acting.as(desk, () -> rates.enter(details));
        var crowns = PledgedAmount.of(AmountKind.EXACT, Money.of("10000", "NOK"));
        var promised = samples.verified(said(donor, crowns, "In crowns"), desk, other);
        var line = Acting.as(desk, () -> flows.of(promised.pledge())).getLast().money();
        assertThat(line.original()).isEqualTo(Money.of("10000", "NOK"));
        assertThat(line.dollars()).isEqualTo(promised.counted().floor());
        assertThat(line.perDollar()).isEqualByComparingTo("11.3");
    }

    @Test
    void after_any_life_the_books_of_the_database_balance_and_parents_hold_the_rest() {
        var dice = new Random(17);
        for (int life = 0; life < 8; life++) {
            pledge = samples.verified(said(samples.donor(desk, null), "1000"), desk, other);
            for (int step = 0; step < 15; step++) {
                live(dice);
                balance();
            }
        }
    }

    private void live(Random dice) {
        var some = Integer.toString(1 + dice.nextInt(300));
        try {
            switch (dice.nextInt(8)) {
                case 0 -> record(FlowKind.COMMITMENT, some);
                case 1 -> deposit(some, FlowType.STANDARD, null);
                case 2 -> deposit(some, FlowType.PARKED, null);
                case 3 -> record(FlowKind.REFUND, some);
                case 4 -> record(FlowKind.INTEREST, some);
                case 5 -> confirmed(some);
                case 6 -> correct(any(dice), some);
                default -> Acting.as(desk, () -> flows.reverse(any(dice).id(), "Sample"));
            }
        } catch (Rejected tooMuch) {
            assertThat(tooMuch.key()).startsWith("flow.");
        }
    }

    private Posting any(Random dice) {
        var all = Acting.as(desk, () -> flows.of(pledge.pledge()));
        return all.get(dice.nextInt(all.size()));
    }

    private void balance() {
        var held = held();
        assertThat(held.trialBalance()).isEqualTo(usd("0"));
        assertThat(held.money())
                .allSatisfy((place, usd) -> assertThat(!place.account().isBucket() || usd.isPositive())
                        .isTrue());
        var buckets = Money.sum(usd("0").currency(), Account.buckets().stream().map(held::of));
        assertThat(buckets)
                .isEqualTo(held.counted()
                        .minus(held.of(Account.INTEREST))
                        .minus(held.of(Account.FEE))
                        .minus(held.of(Account.REFUND))
                        .minus(held.of(Account.EXCHANGE)));
    }

    private Posting correct(Posting wrong, String dollars) {
        if (wrong.kind() == PostingKind.PROMISE || wrong.kind() == PostingKind.REVERSAL || wrong.allocation() != null)
            throw Rejected.because("flow.notReversible");
        var known = FlowDetails.of(wrong);
        var right = new FlowDetails(
                known.pledge(),
                known.donor(),
                known.kind(),
                known.type(),
                known.seenAgain(),
                usd(dollars),
                known.valueDate(),
                known.reference(),
                known.note(),
                known.tranche(),
                List.of());
        return Acting.as(desk, () -> flows.correct(wrong.id(), right, "The advice says so"));
    }

    private Posting deposit(String dollars, FlowType type, @Nullable UUID seenAgain) {
        return record(FlowKind.DEPOSIT, dollars, type, seenAgain);
    }

    private void record(FlowKind kind, String dollars) {
        record(kind, dollars, FlowType.STANDARD, null);
    }

    private Posting record(FlowKind kind, String dollars, FlowType type, @Nullable UUID seenAgain) {
        var details = new FlowDetails(
                pledge.pledge(),
                null,
                kind,
                type,
                seenAgain,
                usd(dollars),
                SamplePledges.DAY,
                null,
                null,
                null,
                List.of());
        return Acting.as(desk, () -> flows.record(details));
    }

    private Allocation confirmed(String dollars) {
        var details = new AllocationDetails(pledge.pledge(), null, "HEALTH", null, usd(dollars), null);
        var proposed = Acting.as(desk, () -> allocations.propose(details));
        return Acting.as(other, () -> allocations.decide(proposed.id(), true, null));
    }

    private Holdings held() {
        return Acting.as(desk, () -> flows.holdings(pledge.pledge()));
    }

    private void entry(UUID posting, String... side) {
        sql.sql("""
                        insert into entry (posting_id, account, pledge_id, value_date, recorded_at, usd)
                        values (:posting, :account, :pledge, '2025-01-10', '2025-01-10', :usd)
                        """)
                .param("posting", posting)
                .param("account", side[0])
                .param("pledge", pledge.pledge())
                .param("usd", new BigDecimal(side[1]))
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

    private static Money usd(String dollars) {
        return Money.of(dollars, "USD");
    }
}
