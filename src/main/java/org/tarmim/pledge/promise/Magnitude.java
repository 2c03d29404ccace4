package org.tarmim.pledge.promise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tarmim.kernel.Money;

/** Notices an amount that is out of all proportion to what its donor has promised: often a wrong number of zeros. */
final class Magnitude {
    private static final BigDecimal OUT_OF_PROPORTION = new BigDecimal(50);

    private Magnitude() {}

    /** The most that was promised before, where what is said now is fifty times as much or more. */
    static Optional<Money> farBeyond(List<Revision> verified, Counted said) {
        return verified.stream()
                .map(one -> one.counted().worth())
                .max(Money::compareTo)
                .filter(Money::isPositive)
                .filter(most -> said.worth().amount().compareTo(most.amount().multiply(OUT_OF_PROPORTION)) >= 0);
    }
}
