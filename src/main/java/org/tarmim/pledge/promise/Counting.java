package org.tarmim.pledge.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;
import org.tarmim.rates.Rates;

/** Turns what was said into what counts, at the rate of the day of the announcement. */
@Component
class Counting {
    private final Rates rates;

    Counting(Rates rates) {
        this.rates = rates;
    }

    Counted of(PledgeDetails details) {
        var amount = details.amount();
        var said = amount.some();
        if (said == null) return Counted.NOTHING;
        var day = details.announcedOn();
        var worth = rates.convert(said, day);
        var least = dollars(amount.least(), day);
        return new Counted(
                least == null ? Money.zero(Rate.DOLLAR) : least,
                dollars(amount.most(), day),
                worth.perDollar(),
                worth.rate());
    }

    private @Nullable Money dollars(@Nullable Money money, LocalDate day) {
        return money == null ? null : rates.convert(money, day).dollars();
    }
}
