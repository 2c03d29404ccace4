package org.tarmim.area;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Metres of the UTM grid, WGS 84, turned into degrees by the Krüger series (exact to a millimetre within a zone).
 *
 * @param zone     1 to 60
 * @param northern whether the northing counts from the equator
 */
record UtmGrid(int zone, boolean northern) {
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<zone>\\d{1,2}) ?(?<band>[C-X]) +)?(?<east>\\d{6}(?:\\.\\d+)?) ?M?E?[ ,;]+(?<north>\\d{6,7}(?:\\.\\d+)?) ?M?N?");
    private static final double SCALE = 0.9996;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double RADIUS = 6_378_137 / (1 + N) * (1 + N * N / 4 + Math.pow(N, 4) / 64);
    private static final double[] BETA = {
        N / 2 - 2 * N * N / 3 + 37 * N * N * N / 96, N * N / 48 + N * N * N / 15, 17 * N * N * N / 480
    };
    private static final double[] DELTA = {
        2 * N - 2 * N * N / 3 - 2 * N * N * N, 7 * N * N / 3 - 8 * N * N * N / 5, 56 * N * N * N / 15
    };

    /** The northern zone in which a longitude lies. */
    static UtmGrid around(double lon) {
        return new UtmGrid((int) Math.floor((lon + 180) / 6) + 1, true);
    }

    /** Reads easting and northing, with or without "36R" before them; without a zone the usual one counts. */
    static Optional<Place> read(String plain, UtmGrid usual) {
        var form = FORM.matcher(plain);
        if (!form.matches()) return Optional.empty();
        var grid = form.group("zone") == null
                ? usual
                : new UtmGrid(
                        Integer.parseInt(form.group("zone")), form.group("band").charAt(0) >= 'N');
        return grid.place(Double.parseDouble(form.group("east")), Double.parseDouble(form.group("north")));
    }

    /** The place at so many metres east and north; empty when the grid has no such place. */
    Optional<Place> place(double east, double north) {
        var xi = (north - (northern ? 0 : 10_000_000)) / (SCALE * RADIUS);
        var eta = (east - 500_000) / (SCALE * RADIUS);
        var up = xi;
        var across = eta;
        for (int j = 1; j <= 3; j++) {
            up -= BETA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
            across -= BETA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
        }
        var chi = Math.asin(Math.sin(up) / Math.cosh(across));
        var lat = chi;
        for (int j = 1; j <= 3; j++) lat += DELTA[j - 1] * Math.sin(2 * j * chi);
        return onGlobe(Math.toDegrees(lat), middle() + Math.toDegrees(Math.atan2(Math.sinh(across), Math.cos(up))));
    }

    private double middle() {
        return zone * 6 - 183;
    }

    private static Optional<Place> onGlobe(double lat, double lon) {
        return Place.onGlobe(lat, lon) ? Optional.of(new Place(lat, lon)) : Optional.empty();
    }
}
