package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.SampleNeeds;
import org.tarmim.facility.need.Scope;
import org.tarmim.facility.need.Sector;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.RevisionReason;

/**
 * A pledge whose life dice make up: promised, raised, lowered, said again, signed, paid, parked, passed on, split, moved,
 * handed out, spent, sent back, corrected and taken back.
 */
abstract class DicedPledge {
    static final Map<String, String> PER_DOLLAR =
            Map.of("USD", "1", "EUR", "0.9613", "KWD", "0.30847", "JPY", "157.31");
    static final List<String> CURRENCIES = List.of("USD", "EUR", "KWD", "JPY");
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
    SituationClock clock;

    @Autowired
    Books books;

    Actor desk;
    Actor other;
    UUID donor;
    Revision pledge;
    Random dice;
    LocalDate today;

    int happened;

    void live() {
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

    void hold() {
        books.hold(pledge, desk);
    }

    void revise(PledgeDetails details, RevisionReason reason) {
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

    Posting record(FlowKind kind, FlowType type, @Nullable UUID seenAgain, Money amount) {
        var day = today.minusDays(dice.nextInt(2));
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

    PledgeDetails said(String currency) {
        var kind = KINDS.get(dice.nextInt(KINDS.size()));
        var least = worth(currency, 20_000 + dice.nextInt(60_000));
        var amount = kind == AmountKind.RANGE
                ? new PledgedAmount(kind, least, least.plus(worth(currency, 10_000)))
                : PledgedAmount.of(kind, least);
        return SamplePledges.said(donor, amount, "Sample life");
    }

    String pledgedIn() {
        var some = pledge.details().amount().some();
        return some == null ? "USD" : some.currency().getCurrencyCode();
    }

    Money some() {
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

    <T> T as(Supplier<T> work) {
        return Acting.as(desk, work);
    }

    private static Money usd(String dollars) {
        return Money.of(dollars, "USD");
    }
}
