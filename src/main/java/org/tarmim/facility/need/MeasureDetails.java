package org.tarmim.facility.need;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.kernel.Money;

/**
 * What a person types of a damage or a loss that an assessment gives.
 *
 * @param area   null where it is of all that is assessed
 * @param sector null where it is of all that is assessed
 */
public record MeasureDetails(
        @NotNull(message = "measure.kind.missing") MeasureKind kind,
        @Nullable PCode area,
        @Nullable Sector sector,
        @NotNull(message = "measure.amount.missing") Money amount) {
    @AssertTrue(message = "need.cost.nothing")
    public boolean isPositive() {
        return amount == null || amount.isPositive();
    }
}
