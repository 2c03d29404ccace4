package org.tarmim.pledge.promise;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;

/**
 * What was promised, no more exactly than it was said.
 *
 * @param least what is certain; null where the kind says no such number
 * @param most  what it can be at most; null where the kind says no such number
 */
public record PledgedAmount(
        @NotNull(message = "pledge.amountKind.missing") AmountKind kind,
        @Nullable Money least,
        @Nullable Money most) {
    /** One number that is the least and the most. */
    public static PledgedAmount of(AmountKind kind, Money amount) {
        return new PledgedAmount(kind, kind.hasLeast() ? amount : null, kind.hasMost() ? amount : null);
    }

    /** An amount of which no number was said. */
    public static PledgedAmount none(AmountKind kind) {
        return new PledgedAmount(kind, null, null);
    }

    @AssertTrue(message = "pledge.amount.bounds")
    boolean isAsItsKindSays() {
        return kind == null || (least != null) == kind.hasLeast() && (most != null) == kind.hasMost();
    }

    @AssertTrue(message = "pledge.amount.oneCurrency")
    boolean isInOneCurrency() {
        return least == null || most == null || least.currency().equals(most.currency());
    }

    @AssertTrue(message = "pledge.amount.order")
    boolean isInOrder() {
        if (least == null || most == null || !isInOneCurrency()) return true;
        return kind == AmountKind.RANGE ? least.compareTo(most) < 0 : least.equals(most);
    }

    @AssertTrue(message = "pledge.amount.positive")
    boolean isPositive() {
        return (least == null || least.isPositive()) && (most == null || most.isPositive());
    }

    /** Any number that was said, for its currency; null where none was. */
    public @Nullable Money some() {
        return least == null ? most : least;
    }
}
