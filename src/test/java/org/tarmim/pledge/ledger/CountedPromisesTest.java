package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.SamplePledges.said;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.RevisionReason;
import org.tarmim.rates.RateDetails;
import org.tarmim.rates.RateDirection;
import org.tarmim.rates.RateSource;
import org.tarmim.rates.Rates;

/** What a promise counts when it was changed meanwhile or is said in another currency. */
@HouseTest
class CountedPromisesTest extends VerifiedPledge {
    @Autowired
    Pledges pledges;

    @Autowired
    Rates rates;

    @Autowired
    Books books;

    @Test
    void a_promise_that_was_raised_meanwhile_counts_whole_when_a_greater_deposit_is_taken_back() {
        pledge = samples.verified(said(donor, "100"), desk, other);
        var deposit = deposit("200", FlowType.STANDARD, null);
        revise(said(donor, "150"), RevisionReason.INCREASE);
        Acting.as(desk, () -> flows.reverse(deposit.id(), "Entered twice"));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd("150"));
        books.hold(pledge, desk);
    }

    @Test
    void a_promise_that_was_lowered_meanwhile_counts_no_more_when_a_commitment_is_taken_back() {
        pledge = samples.verified(said(donor, "100"), desk, other);
        var signed = record(FlowKind.COMMITMENT, "60", FlowType.STANDARD, null);
        revise(said(donor, "50"), RevisionReason.DECREASE);
        Acting.as(desk, () -> flows.reverse(signed.id(), "Entered twice"));
        assertThat(held().counted()).isEqualTo(usd("50"));
        books.hold(pledge, desk);
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

    private void revise(PledgeDetails details, RevisionReason reason) {
        var changed = Acting.as(desk, () -> pledges.change(pledge, details, reason, "Said anew"));
        samples.verify(other, changed);
        pledge = changed;
    }
}
