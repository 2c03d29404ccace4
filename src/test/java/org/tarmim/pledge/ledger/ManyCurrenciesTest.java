package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.SampleNeeds;
import org.tarmim.facility.need.Scope;
import org.tarmim.facility.need.Sector;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapBy;
import org.tarmim.pledge.gap.GapQuery;
import org.tarmim.pledge.gap.Gaps;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.RevisionReason;
import org.tarmim.rates.RateDetails;
import org.tarmim.rates.RateDirection;
import org.tarmim.rates.RateSource;
import org.tarmim.rates.Rates;

/**
 * Lives of pledges that dice make up, in currencies of two, three and no digits: promised, raised, lowered, said again,
 * signed, paid, parked, passed on, split, moved, handed out, spent, sent back, corrected and taken back. After each step
 * the books of the database hold.
 */
@HouseTest
class ManyCurrenciesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 11);
    private static final int STEPS = 36;
    private static final Map<String, String> PER_DOLLAR =
            Map.of("USD", "1", "EUR", "0.9613", "KWD", "0.30847", "JPY", "157.31");
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "KWD", "JPY");
    private static final Set<PostingKind> CORRECTABLE = EnumSet.of(
            PostingKind.COMMITMENT, PostingKind.DEPOSIT, PostingKind.REFUND, PostingKind.FEE, PostingKind.INTEREST);
    private static final List<AmountKind> KINDS =
            List.of(AmountKind.EXACT, AmountKind.APPROXIMATE, AmountKind.UP_TO, AmountKind.AT_LEAST, AmountKind.RANGE);

    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Pledges pledges;

    @Autowired
    Flows flows;

    @Autowired
    Allocations allocations;

    @Autowired
    Transfers transfers;

    @Autowired
    Needs needs;

    @Autowired
    Gaps gaps;

    @Autowired
    Rates rates;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final Map<LocalDate, Chain> pictures = new LinkedHashMap<>();
    private Actor desk;
    private Actor other;
    private UUID donor;
    private Revision pledge;
    private Random dice;
    private LocalDate today = FIRST;
    private int happened;

    @BeforeEach
    void rates_of_two_weeks() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        other = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = samples.donor(desk, null);
        clock.fixDay(FIRST);
        rate("1", SamplePledges.DAY.minusDays(2));
        rate("1.037", FIRST.plusDays(4));
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @ParameterizedTest(name = "{0}, life {1}")
    @CsvSource({"USD,11", "EUR,12", "KWD,13", "JPY,14", "EUR,15", "KWD,16", "JPY,17", "USD,18"})
    void after_each_step_of_any_life_the_books_hold_and_the_pictures_of_past_days_stay(String currency, long life) {
        dice = new Random(life);
        pledge = samples.verified(said(currency), desk, other);
        for (int step = 0; step < STEPS; step++) {
            live();
            hold();
            if (dice.nextInt(4) == 0) nextDay();
        }
        assertThat(happened).as("steps that were not refused").isGreaterThan(STEPS / 3);
        nextDay();
        learnMore();
        assertThat(pictures).hasSizeGreaterThan(3);
        pictures.forEach(
                (day, then) -> assertThat(picture(day)).as("picture of " + day).isEqualTo(then));
    }

    @Test
    void a_promise_that_was_raised_meanwhile_counts_whole_when_a_greater_deposit_is_taken_back() {
        pledge = samples.verified(SamplePledges.said(donor, "100"), desk, other);
        var deposit = record(FlowKind.DEPOSIT, FlowType.STANDARD, null, Money.of("200", "USD"));
        revise(exact("150"), RevisionReason.INCREASE);
        Acting.as(desk, () -> flows.reverse(deposit.id(), "Entered twice"));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd("150"));
        hold();
    }

    @Test
    void a_promise_that_was_lowered_meanwhile_counts_no_more_when_a_commitment_is_taken_back() {
        pledge = samples.verified(SamplePledges.said(donor, "100"), desk, other);
        var signed = record(FlowKind.COMMITMENT, FlowType.STANDARD, null, Money.of("60", "USD"));
        revise(exact("50"), RevisionReason.DECREASE);
        Acting.as(desk, () -> flows.reverse(signed.id(), "Entered twice"));
        assertThat(held().counted()).isEqualTo(usd("50"));
        hold();
    }

    private void live() {
        try {
            step(dice.nextInt(18));
            happened++;
        } catch (Rejected tooMuch) {
            assertThat(tooMuch.key()).matches("(flow|allocation|transfer)\\..*");
        }
    }

    private void step(int which) {
        switch (which) {
            case 0 -> record(FlowKind.COMMITMENT, FlowType.STANDARD, null, some());
            case 1, 2 -> record(FlowKind.DEPOSIT, FlowType.STANDARD, null, some());
            case 3, 4 -> record(FlowKind.DEPOSIT, FlowType.PARKED, null, some());
            case 5 -> again();
            case 6 -> record(FlowKind.REFUND, FlowType.STANDARD, null, some());
            case 7 -> record(dice.nextBoolean() ? FlowKind.FEE : FlowKind.INTEREST, FlowType.STANDARD, null, some());
            case 8, 9 -> confirm(as(() -> allocations.propose(meant())));
            case 10 -> split();
            case 11 -> release();
            case 12 -> handOut();
            case 13 -> transfer();
            case 14 -> Acting.as(desk, () -> flows.reverse(anyPosting().id(), "Sample"));
            case 15 -> correct();
            case 16 -> sayAgain();
            default -> revise(said(pledgedIn()), RevisionReason.CORRECTION);
        }
    }

    /** The five invariants, asked of the database itself. */
    private void hold() {
        assertThat(found("""
                        select p.currency
                          from posting p
                          join entry e on e.posting_id = p.id
                         where p.pledge_id = :pledge
                         group by p.currency
                        having sum(e.usd) <> 0
                        """)).as("currencies whose postings do not balance").isEmpty();
        assertThat(found("""
                        select b.account || ' ' || b.usd
                          from bucket b
                         where b.pledge_id = :pledge
                           and b.usd < 0
                           and b.account in ('PLEDGED', 'COMMITTED', 'DEPOSITED', 'ALLOCATED', 'DISBURSED', 'SPENT')
                        """)).as("negative buckets").isEmpty();
        assertThat(found("""
                        select b.account
                          from bucket b
                         where b.pledge_id = :pledge
                           and b.usd <> (select coalesce(sum(e.usd), 0)
                                           from entry e
                                          where e.pledge_id = b.pledge_id
                                            and e.account = b.account
                                            and e.allocation_id is not distinct from b.allocation_id
                                            and e.parent_id is not distinct from b.parent_id)
                        """))
                .as("buckets that are not the sum of their entries")
                .isEmpty();
        sums();
        parents();
    }

    private void sums() {
        var held = held();
        assertThat(Money.sum(usd("0").currency(), Account.buckets().stream().map(held::of)))
                .isEqualTo(held.counted()
                        .minus(held.of(Account.INTEREST))
                        .minus(held.of(Account.FEE))
                        .minus(held.of(Account.REFUND))
                        .minus(held.of(Account.EXCHANGE)));
        var drawn = held.counted().minus(held.of(Account.PLEDGED));
        assertThat(held.counted())
                .as("counted")
                .isEqualTo(pledge.counted().floor().max(drawn));
    }

    private void parents() {
        assertThat(found("""
                        select d.allocation_id || ' ' || d.usd
                          from drawn_from_parents(:pledge) d
                         where d.usd < 0
                            or d.usd > (select sum(b.usd)
                                          from bucket b
                                         where b.pledge_id = :pledge
                                           and b.allocation_id = d.allocation_id)
                        """)).as("children of parents").isEmpty();
        assertThat(found("""
                        select b.parent_id::text
                          from bucket b
                         where b.pledge_id = :pledge
                           and b.parent_id is not null
                           and b.usd + (select coalesce(sum(d.usd), 0)
                                          from drawn_from_parents(:pledge) d
                                         where d.parent_id = b.parent_id)
                               <> (select sum(e.usd)
                                     from entry e
                                     join posting p on p.id = e.posting_id
                                    where e.parent_id = b.parent_id
                                      and p.allocation_id is null)
                        """))
                .as("parents that are not what is left and their children")
                .isEmpty();
    }

    private List<String> found(String query) {
        return Acting.as(
                desk,
                () -> transaction.execute(status -> sql.sql(query)
                        .param("pledge", pledge.pledge())
                        .query(String.class)
                        .list()));
    }

    private void nextDay() {
        var over = today;
        pictures.put(over, now());
        today = today.plusDays(1);
        clock.fixDay(today);
        assertThat(picture(over)).as("the day that is just over").isEqualTo(pictures.get(over));
    }

    /** What is learned later: other rates for days that are over, more money, another amount, a movement taken back. */
    private void learnMore() {
        rate("1.09", FIRST.plusDays(1));
        record(FlowKind.DEPOSIT, FlowType.STANDARD, null, some());
        revise(said(pledgedIn()), RevisionReason.CORRECTION);
        live();
        hold();
    }

    private Chain now() {
        return of(PictureChoice.NOW);
    }

    private Chain picture(LocalDate day) {
        return of(PictureChoice.of(day, false, clock));
    }

    private Chain of(PictureChoice choice) {
        return as(() -> gaps.gap(new GapQuery(GapBy.DONOR, choice)).lines().get(donor.toString()));
    }

    private void again() {
        var first = anyPosting();
        if (first.kind() != PostingKind.DEPOSIT || first.type().isSeenAgain()) throw Rejected.because("flow.none");
        var before = held();
        var type = dice.nextBoolean() ? FlowType.PASS_THROUGH : FlowType.CARRYOVER;
        record(FlowKind.DEPOSIT, type, first.id(), first.money().original());
        assertThat(held()).isEqualTo(before);
    }

    private void sayAgain() {
        var before = held();
        revise(pledge.details(), RevisionReason.CORRECTION);
        assertThat(held()).as("said again adds nothing").isEqualTo(before);
    }

    private void revise(PledgeDetails details, RevisionReason reason) {
        var changed = as(() -> pledges.change(pledge, details, reason, "Said anew"));
        samples.verify(other, changed);
        pledge = changed;
    }

    private void split() {
        var among = List.of(need("3", "7.5", "USD"), need("7", "1.234", "KWD"), need("1", "991", "JPY"));
        var before = usd(cents(3000));
        var parts = as(() -> allocations.split(pledge.pledge(), among, before, null));
        assertThat(Money.sum(
                        before.currency(),
                        parts.stream().map(one -> one.details().amount())))
                .isEqualTo(before);
        parts.forEach(this::confirm);
    }

    private UUID need(String quantity, String unitCost, String currency) {
        var roof = SampleNeeds.roof(today).costing(quantity, unitCost, currency).details();
        return as(
                () -> needs.record(new Scope.OfArea(null, Sector.HEALTH), roof).id());
    }

    private void release() {
        var allocation = anyAllocation();
        as(() -> allocations.release(allocation.id(), usd(cents(5000)), today, null));
    }

    private void handOut() {
        var allocation = anyAllocation();
        var some = usd(cents(5000));
        as(() -> allocations.disburse(allocation.id(), some, today, null));
        hold();
        as(() -> allocations.spend(allocation.id(), usd(half(some)), today, null));
    }

    private void transfer() {
        var details = new TransferDetails(anyAllocation().id(), anyAllocation().id(), usd(cents(4000)), "Needed first");
        if (details.from().equals(details.to())) throw Rejected.because("transfer.same");
        var proposed = as(() -> transfers.propose(details));
        Acting.as(other, () -> transfers.decide(proposed.id(), true, null));
    }

    private void correct() {
        var wrong = anyPosting();
        if (!CORRECTABLE.contains(wrong.kind())) throw Rejected.because("flow.notReversible");
        var known = FlowDetails.of(wrong);
        var right = new FlowDetails(
                known.pledge(),
                known.donor(),
                known.kind(),
                known.type(),
                known.seenAgain(),
                some(),
                known.valueDate(),
                null,
                null,
                null,
                List.of());
        as(() -> flows.correct(wrong.id(), right, "The advice says so"));
    }

    private Posting record(FlowKind kind, FlowType type, @Nullable UUID seenAgain, Money amount) {
        var day = today.minusDays(dice == null ? 0 : dice.nextInt(2));
        var details =
                new FlowDetails(pledge.pledge(), null, kind, type, seenAgain, amount, day, null, null, null, List.of());
        return as(() -> flows.record(details));
    }

    private AllocationDetails meant() {
        return new AllocationDetails(pledge.pledge(), null, "HEALTH", null, usd(cents(9000)), null);
    }

    private void confirm(Allocation proposed) {
        Acting.as(other, () -> allocations.decide(proposed.id(), true, null));
    }

    private Allocation anyAllocation() {
        var all = as(() -> allocations.of(pledge.pledge()));
        if (all.isEmpty()) throw Rejected.because("allocation.none");
        return all.get(dice.nextInt(all.size()));
    }

    private Posting anyPosting() {
        var all = as(() -> flows.of(pledge.pledge()));
        if (all.isEmpty()) throw Rejected.because("flow.none");
        return all.get(dice.nextInt(all.size()));
    }

    private Holdings held() {
        return as(() -> flows.holdings(pledge.pledge()));
    }

    private PledgeDetails exact(String dollars) {
        return SamplePledges.said(donor, dollars);
    }

    private PledgeDetails said(String currency) {
        var kind = KINDS.get(dice.nextInt(KINDS.size()));
        var least = worth(currency, 20_000 + dice.nextInt(60_000));
        var amount = kind == AmountKind.RANGE
                ? new PledgedAmount(kind, least, least.plus(worth(currency, 10_000)))
                : PledgedAmount.of(kind, least);
        return SamplePledges.said(donor, amount, "Sample life");
    }

    private String pledgedIn() {
        var some = pledge.details().amount().some();
        return some == null ? "USD" : some.currency().getCurrencyCode();
    }

    private Money some() {
        return worth(CURRENCIES.get(dice.nextInt(CURRENCIES.size())), 100 + dice.nextInt(20_000));
    }

    /** About so many cents of a dollar in coins of a currency. */
    private static Money worth(String currency, int cents) {
        var coins = Currency.getInstance(currency);
        var units = BigDecimal.valueOf(cents, 2)
                .multiply(new BigDecimal(PER_DOLLAR.get(currency)))
                .setScale(coins.getDefaultFractionDigits(), RoundingMode.CEILING);
        return new Money(units, coins);
    }

    private String cents(int most) {
        return BigDecimal.valueOf(1 + dice.nextInt(most), 2).toPlainString();
    }

    private static String half(Money usd) {
        return usd.amount().divide(BigDecimal.TWO, 2, RoundingMode.CEILING).toPlainString();
    }

    private void rate(String times, LocalDate from) {
        for (var currency : CURRENCIES.subList(1, CURRENCIES.size())) {
            var value = new BigDecimal(PER_DOLLAR.get(currency)).multiply(new BigDecimal(times));
            var details = new RateDetails(
                    Currency.getInstance(currency),
                    value,
                    RateDirection.UNITS_PER_DOLLAR,
                    from,
                    RateSource.UN_OPERATIONAL,
                    "Sample");
            as(() -> rates.enter(details));
        }
    }

    private <T> T as(Supplier<T> work) {
        return Acting.as(desk, work);
    }

    private static Money usd(String dollars) {
        return Money.of(dollars, "USD");
    }
}
