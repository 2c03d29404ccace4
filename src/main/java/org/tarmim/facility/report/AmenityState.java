package org.tarmim.facility.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;

/**
 * How an amenity is available.
 *
 * @param hoursLeft how many hours the supply lasts; null where not said
 */
public record AmenityState(
        Availability availability,

        @Nullable @PositiveOrZero(message = "report.hours.range") @Max(value = 8760, message = "report.hours.range")
        Integer hoursLeft) {
    Claim claim(Dimension dimension) {
        return new Claim(dimension, availability.name(), hoursLeft, List.of());
    }
}
