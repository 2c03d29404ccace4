package org.tarmim.pledge.api;

import java.time.LocalDate;
import org.tarmim.pledge.promise.Instalment;
import org.tarmim.pledge.promise.TrancheState;
import org.tarmim.rest.Amount;

/**
 * A part of a pledge as it stands today: its state follows from its window and from what came.
 *
 * @param no     counted from one
 * @param dueFrom the first day on which it is due
 * @param dueTo  the last
 */
record TrancheEntry(
        int no, LocalDate dueFrom, LocalDate dueTo, Amount amount, Amount paid, Amount missing, TrancheState state) {
    static TrancheEntry of(Instalment instalment) {
        var tranche = instalment.tranche();
        return new TrancheEntry(
                instalment.no(),
                tranche.dueFrom(),
                tranche.dueTo(),
                Amount.of(tranche.amount()),
                Amount.of(instalment.paid()),
                Amount.of(instalment.missing()),
                instalment.state());
    }
}
