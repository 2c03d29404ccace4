package org.tarmim.rates;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a person types of a rate.
 *
 * @param value     above zero, in the direction given
 * @param validFrom the first day it holds; it holds until the next one
 * @param note      why it is right although it is far from the others; may stay empty otherwise
 */
public record RateDetails(
        @NotNull(message = "rate.currency.missing") Currency currency,

        @NotNull(message = "rate.value.missing")
        @DecimalMin(value = "0.000001", message = "rate.value.range")
        @DecimalMax(value = "1000000", message = "rate.value.range")
        BigDecimal value,

        @NotNull(message = "rate.direction.missing") RateDirection direction,

        @NotNull(message = "rate.from.missing") LocalDate validFrom,

        @NotNull(message = "rate.source.missing") RateSource source,

        @Size(max = 500, message = "rate.note.length") @Nullable
        String note) {
    /** Units of the currency for one dollar. */
    BigDecimal perDollar() {
        return direction.perDollar(value);
    }

    boolean isExplained() {
        return note != null && !note.isBlank();
    }
}
