package org.tarmim.facility.need;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;

/**
 * What a person types of a need. A cost is whole or not there: without one the need is listed and counts in no total.
 *
 * @param what           in a few words
 * @param monthsFrom     months from the assessment, 0 is at once
 * @param basis          the assessment that says so
 * @param unitCost       of one unit, in the currency of the source
 * @param priceDate      the day of the prices; its rate of exchange is used
 * @param unitCostSource who says what one costs
 */
public record NeedDetails(
        @NotNull(message = "need.category.missing") NeedCategory category,

        @NotBlank(message = "need.what.missing")
        @Size(max = CleanText.LONGEST_NAME, message = "need.what.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String what,

        @NotNull(message = "need.months.missing")
        @Min(value = 0, message = "need.months.range")
        @Max(value = LONGEST, message = "need.months.range")
        Integer monthsFrom,

        @NotNull(message = "need.months.missing")
        @Min(value = 1, message = "need.months.range")
        @Max(value = LONGEST, message = "need.months.range")
        Integer monthsTo,

        @Nullable UUID basis,

        @DecimalMin(value = "0", inclusive = false, message = "need.quantity.range")
        @Digits(integer = 12, fraction = 4, message = "need.quantity.range")
        @Nullable
        BigDecimal quantity,

        @Size(max = 60, message = "need.unit.length") @Nullable
        String unit,

        @Nullable Money unitCost,
        @Nullable LocalDate priceDate,

        @Size(max = 300, message = "need.source.length") @Nullable
        String unitCostSource) {
    private static final int LONGEST = 600;

    public NeedDetails {
        what = what == null ? "" : CleanText.of(what);
    }

    @AssertTrue(message = "need.months.order")
    public boolean isInOrder() {
        return monthsFrom == null || monthsTo == null || monthsFrom < monthsTo;
    }

    @AssertTrue(message = "need.cost.partial")
    public boolean isCostWholeOrNone() {
        var given = parts().filter(Objects::nonNull).count();
        return given == 0 || given == parts().count();
    }

    @AssertTrue(message = "need.cost.nothing")
    public boolean isCostPositive() {
        return unitCost == null || unitCost.isPositive();
    }

    /** Whether it says what it costs. */
    public boolean hasCost() {
        return unitCost != null && quantity != null;
    }

    /** When it is needed. */
    public Horizon horizon() {
        return new Horizon(monthsFrom, monthsTo);
    }

    /** Quantity times unit cost, rounded once, half to even, to the coins of the currency; null without a cost. */
    public @Nullable Money amount() {
        if (unitCost == null || quantity == null) return null;
        var currency = unitCost.currency();
        var exact = unitCost.amount().multiply(quantity);
        var amount = new Money(exact.setScale(Money.decimals(currency), RoundingMode.HALF_EVEN), currency);
        if (amount.isZero()) throw Rejected.because("need.cost.nothing");
        return amount;
    }

    /** Whether it costs the same, for the same reasons. */
    boolean costsAs(NeedDetails other) {
        return parts().toList().equals(other.parts().toList());
    }

    private Stream<@Nullable Object> parts() {
        var count = quantity == null ? null : quantity.stripTrailingZeros();
        return Stream.of(count, unit, unitCost, priceDate, unitCostSource);
    }
}
