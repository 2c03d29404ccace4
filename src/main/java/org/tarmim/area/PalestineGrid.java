package org.tarmim.area;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Metres of the Palestine Grid of 1923 (Cassini-Soldner on Clarke 1880, EPSG 28191), turned into WGS 84 by the
 * published seven-parameter shift; good to some metres.
 */
final class PalestineGrid {
    private static final Pattern FORM =
            Pattern.compile("(?<east>\\d{5,6}(?:\\.\\d+)?) ?M?E?[ ,;]+(?<north>\\d{5,6}(?:\\.\\d+)?) ?M?N?");
    private static final Ellipsoid CLARKE = new Ellipsoid(6_378_300.789, 6_356_566.435);
    private static final Ellipsoid WGS84 = new Ellipsoid(6_378_137, 6_356_752.314245);
    private static final double LAT = Math.toRadians(31.73409694444445);
    private static final double LON = Math.toRadians(35.21208055555556);
    private static final double FALSE_EAST = 170_251.555;
    private static final double FALSE_NORTH = 126_867.909;

    private PalestineGrid() {}

    /** Reads easting and northing; empty when the text is not two numbers of five or six digits. */
    static Optional<Place> read(String plain) {
        var form = FORM.matcher(plain);
        if (!form.matches()) return Optional.empty();
        return Optional.of(place(Double.parseDouble(form.group("east")), Double.parseDouble(form.group("north"))));
    }

    private static Place place(double east, double north) {
        var foot = CLARKE.latitude(CLARKE.meridian(LAT) + north - FALSE_NORTH);
        var across = (east - FALSE_EAST) / CLARKE.normal(foot);
        var t = Math.pow(Math.tan(foot), 2);
        var lat = foot
                - CLARKE.normal(foot)
                        * Math.tan(foot)
                        / CLARKE.curvature(foot)
                        * (across * across / 2 - (1 + 3 * t) * Math.pow(across, 4) / 24);
        var lon = LON
                + (across - t * Math.pow(across, 3) / 3 + (1 + 3 * t) * t * Math.pow(across, 5) / 15) / Math.cos(foot);
        return WGS84.place(shifted(CLARKE.point(lat, lon)));
    }

    private static double[] shifted(double[] p) {
        var rx = Math.toRadians(-8.001 / 3600);
        var ry = Math.toRadians(-4.42 / 3600);
        var rz = Math.toRadians(-11.821 / 3600);
        var scale = 1 + 1e-6;
        return new double[] {
            scale * (p[0] - rz * p[1] + ry * p[2]) - 275.7224,
            scale * (rz * p[0] + p[1] - rx * p[2]) + 94.7824,
            scale * (-ry * p[0] + rx * p[1] + p[2]) + 340.8944
        };
    }
}
