package org.tarmim.facility.registry;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.tarmim.area.LocationPrecision;

/**
 * Where a facility stands.
 *
 * @param lat       latitude in degrees, WGS 84
 * @param lon       longitude in degrees, WGS 84
 * @param precision how exactly the point is known
 */
public record Location(
        @NotNull @DecimalMin("-90") @DecimalMax("90") BigDecimal lat,
        @NotNull @DecimalMin("-180") @DecimalMax("180") BigDecimal lon,
        @NotNull LocationPrecision precision) {
    /** Latitude and longitude as people write them: 31.42, 34.36. */
    public String degrees() {
        return plain(lat) + ", " + plain(lon);
    }

    private static String plain(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }
}
