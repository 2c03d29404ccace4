package org.tarmim.pledge.ledger;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/** What money of a pledge is meant for, in dollars: a need, or a sector or area as a whole. */
public record AllocationDetails(
        @NotNull(message = "allocation.pledge.missing") UUID pledge,

        @Nullable UUID need,

        @Nullable String sector,

        @Nullable PCode area,

        @NotNull(message = "allocation.amount.missing") Money amount,

        @Size(max = 2000, message = "allocation.note.length") @Nullable
        String note) {
    @AssertTrue(message = "allocation.target.missing")
    boolean isForSomething() {
        return need != null ? sector == null && area == null : sector != null || area != null;
    }

    @AssertTrue(message = "allocation.amount.dollars")
    boolean isInDollars() {
        return amount == null || amount.currency().equals(Rate.DOLLAR) && amount.isPositive();
    }
}
