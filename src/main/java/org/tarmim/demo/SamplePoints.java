package org.tarmim.demo;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tarmim.area.Areas;
import org.tarmim.area.LocationPrecision;
import org.tarmim.area.PCode;
import org.tarmim.area.Place;
import org.tarmim.facility.registry.Location;
import org.tarmim.rooms.Room;

/**
 * Where samples stand: on a regular grid that everybody sees to be artificial, never on a real place. The corners of
 * the grid are two kilometres apart, and so are those left out near the outline.
 */
@Component
@Room("facility")
class SamplePoints {
    private static final double STEP = 0.02;

    private final Areas areas;

    SamplePoints(Areas areas) {
        this.areas = areas;
    }

    /** A point of a governorate's grid; the same number answers the same point. */
    Location point(PCode area, int number) {
        var grid = grid(area);
        var place = grid.get(number * spread(grid) % grid.size());
        return new Location(degrees(place.lat()), degrees(place.lon()), LocationPrecision.ADM2);
    }

    private List<Place> grid(PCode area) {
        return areas.get(area).outline().grid(STEP);
    }

    /** Takes far corners first; has no common divisor with the size, so that no corner is taken twice. */
    private static int spread(List<Place> grid) {
        int spread = Math.max(1, grid.size() / 2);
        while (gcd(spread, grid.size()) > 1) spread++;
        return spread;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2);
    }
}
