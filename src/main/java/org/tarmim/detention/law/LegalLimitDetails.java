package org.tarmim.detention.law;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time limit as it is typed.
 *
 * @param source    where it is written
 * @param validFrom the first day on which it holds
 */
public record LegalLimitDetails(
        @NotNull LimitKind kind,
        @NotNull @Min(1) @Max(1000) Integer amount,
        @NotNull LimitUnit unit,

        @NotBlank(message = "limit.source.missing") @Size(max = LONGEST, message = "limit.source.length")
        String source,

        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil) {
    private static final int LONGEST = 500;

    public LegalLimitDetails(
            LimitKind kind,
            Integer amount,
            LimitUnit unit,
            @Nullable String source,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        this.kind = kind;
        this.amount = amount;
        this.unit = unit;
        this.source = source == null ? "" : source.strip();
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    @AssertTrue(message = "order.until.before")
    public boolean isNotOverBeforeItBegins() {
        return validFrom == null || validUntil == null || !validUntil.isBefore(validFrom);
    }
}
