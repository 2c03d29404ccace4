package org.tarmim.area;

import java.util.Locale;
import org.tarmim.kernel.Rejected;

/**
 * A point on the ground, WGS 84.
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record Place(double lat, double lon) {
    /** Throws {@link Rejected} for what lies outside the globe. */
    public Place {
        if (!onGlobe(lat, lon)) throw Rejected.because("area.place.offGlobe", decimal(lat), decimal(lon));
    }

    /** Whether two numbers are a point at all. */
    static boolean onGlobe(double lat, double lon) {
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    }

    /** Latitude and longitude as people copy them, five decimals (about a metre). */
    public String text() {
        return decimal(lat) + ", " + decimal(lon);
    }

    private static String decimal(double degrees) {
        return String.format(Locale.ROOT, "%.5f", degrees);
    }
}
