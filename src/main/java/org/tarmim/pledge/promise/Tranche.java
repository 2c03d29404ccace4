package org.tarmim.pledge.promise;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.tarmim.kernel.Money;

/** A part of a pledge and the window of days, first and last, in which it is due. */
public record Tranche(
        @NotNull(message = "tranche.from.missing") LocalDate dueFrom,
        @NotNull(message = "tranche.to.missing") LocalDate dueTo,
        @NotNull(message = "tranche.amount.missing") Money amount) {
    @AssertTrue(message = "tranche.order")
    boolean isInOrder() {
        return dueFrom == null || dueTo == null || !dueTo.isBefore(dueFrom);
    }
}
