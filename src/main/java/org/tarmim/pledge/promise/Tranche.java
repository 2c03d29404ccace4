package org.tarmim.pledge.promise;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.tarmim.kernel.Money;

/**
 * A part of a pledge and the window of days, first and last, in which it is due.
 *
 * @param waitsFor the conditions of the pledge that have to be met for it
 */
public record Tranche(
        @NotNull(message = "tranche.from.missing") LocalDate dueFrom,
        @NotNull(message = "tranche.to.missing") LocalDate dueTo,
        @NotNull(message = "tranche.amount.missing") Money amount,
        List<Condition> waitsFor) {
    public Tranche {
        waitsFor = List.copyOf(waitsFor);
    }

    /** A tranche that waits for nothing of its own. */
    public Tranche(LocalDate dueFrom, LocalDate dueTo, Money amount) {
        this(dueFrom, dueTo, amount, List.of());
    }

    @AssertTrue(message = "tranche.order")
    boolean isInOrder() {
        return dueFrom == null || dueTo == null || !dueTo.isBefore(dueFrom);
    }
}
