package org.tarmim.pledge.promise;

import java.time.LocalDate;
import org.tarmim.kernel.Money;

/**
 * A tranche as it stands on a day: derived, never typed.
 *
 * @param no   counted from one
 * @param paid in the currency of the tranche; never more than it
 */
public record Instalment(int no, Tranche tranche, Money paid, TrancheState state) {
    static Instalment of(int no, Tranche tranche, Money paid, LocalDate today, boolean withdrawn) {
        return new Instalment(no, tranche, paid, state(tranche, paid, today, withdrawn));
    }

    /** What has not come of it. */
    public Money missing() {
        return tranche.amount().minus(paid);
    }

    private static TrancheState state(Tranche tranche, Money paid, LocalDate today, boolean withdrawn) {
        if (paid.compareTo(tranche.amount()) >= 0) return TrancheState.PAID;
        if (withdrawn) return TrancheState.CANCELLED;
        if (today.isAfter(tranche.dueTo())) return TrancheState.LATE;
        if (paid.isPositive()) return TrancheState.PARTLY_PAID;
        return today.isBefore(tranche.dueFrom()) ? TrancheState.PLANNED : TrancheState.DUE;
    }
}
