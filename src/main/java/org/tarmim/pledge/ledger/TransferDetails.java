package org.tarmim.pledge.ledger;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/** What the desk types of a transfer between two allocations of one pledge, in dollars. */
public record TransferDetails(
        @NotNull(message = "transfer.from.missing") UUID from,

        @NotNull(message = "transfer.to.missing") UUID to,

        @NotNull(message = "allocation.amount.missing") Money amount,

        @NotBlank(message = "transfer.note.missing") @Size(max = 2000, message = "allocation.note.length")
        String note) {
    @AssertTrue(message = "transfer.same")
    boolean isToAnother() {
        return from == null || !from.equals(to);
    }

    @AssertTrue(message = "allocation.amount.dollars")
    boolean isInDollars() {
        return amount == null || amount.currency().equals(Rate.DOLLAR) && amount.isPositive();
    }
}
