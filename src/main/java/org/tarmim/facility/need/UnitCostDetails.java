package org.tarmim.facility.need;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Money;

/**
 * What a person types of a unit cost.
 *
 * @param asset     what is bought or built
 * @param unit      of which one costs so much
 * @param source    who says so
 * @param priceDate the day of the price
 * @param validFrom the first day on which it is proposed
 * @param validTo   the last one; null while it is not known
 */
public record UnitCostDetails(
        @NotBlank(message = "unitCost.asset.missing")
        @Size(max = CleanText.LONGEST_NAME, message = "need.what.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String asset,

        @NotBlank(message = "unitCost.unit.missing") @Size(max = 60, message = "need.unit.length")
        String unit,

        @NotNull(message = "unitCost.amount.missing") Money amount,

        @NotBlank(message = "unitCost.source.missing") @Size(max = 300, message = "need.source.length")
        String source,

        @NotNull(message = "unitCost.day.missing") LocalDate priceDate,

        @NotNull(message = "unitCost.from.missing") LocalDate validFrom,

        @Nullable LocalDate validTo) {
    public UnitCostDetails {
        asset = asset == null ? "" : CleanText.of(asset);
    }

    @AssertTrue(message = "need.cost.nothing")
    public boolean isPositive() {
        return amount == null || amount.isPositive();
    }

    @AssertTrue(message = "unitCost.order")
    public boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }

    /** Whether it is proposed on a day. */
    public boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
