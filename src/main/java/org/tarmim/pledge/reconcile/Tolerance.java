package org.tarmim.pledge.reconcile;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.tarmim.kernel.Money;

/**
 * How far two reports of one thing may lie apart.
 *
 * @param share of the greater amount, for instance 0.01; what fees and rates take on the way
 * @param days  between the days that both sides name; what a transfer takes
 */
public record Tolerance(BigDecimal share, int days) {
    boolean isSameAmount(MoneyReport one, MoneyReport other) {
        return one.amount().currency().equals(other.amount().currency())
                ? isNear(one.amount(), other.amount())
                : isNear(one.usd(), other.usd());
    }

    boolean isSameDay(MoneyReport one, MoneyReport other) {
        return Math.abs(ChronoUnit.DAYS.between(one.happenedOn(), other.happenedOn())) <= days;
    }

    private boolean isNear(Money one, Money other) {
        var apart = one.amount().subtract(other.amount()).abs();
        return apart.compareTo(one.max(other).amount().multiply(share)) <= 0;
    }
}
