package org.tarmim.area;

/**
 * A figure of the earth.
 *
 * @param major half axis through the equator, metres
 * @param minor half axis through the poles, metres
 */
record Ellipsoid(double major, double minor) {
    /** Radius across the meridian at a latitude in radians, metres. */
    double normal(double lat) {
        return major / Math.sqrt(1 - eccentricity() * Math.pow(Math.sin(lat), 2));
    }

    /** Radius along the meridian at a latitude in radians, metres. */
    double curvature(double lat) {
        return major * (1 - eccentricity()) / Math.pow(1 - eccentricity() * Math.pow(Math.sin(lat), 2), 1.5);
    }

    /** Metres along the meridian from the equator to a latitude in radians. */
    double meridian(double lat) {
        var e = eccentricity();
        return major
                * ((1 - e / 4 - 3 * e * e / 64 - 5 * e * e * e / 256) * lat
                        - (3 * e / 8 + 3 * e * e / 32 + 45 * e * e * e / 1024) * Math.sin(2 * lat)
                        + (15 * e * e / 256 + 45 * e * e * e / 1024) * Math.sin(4 * lat)
                        - 35 * e * e * e / 3072 * Math.sin(6 * lat));
    }

    /** The latitude in radians that lies so many metres along the meridian from the equator. */
    double latitude(double metres) {
        var lat = metres / major;
        for (int i = 0; i < 6; i++) lat += (metres - meridian(lat)) / curvature(lat);
        return lat;
    }

    /** A point on the surface as metres from the centre of the earth: x, y, z. */
    double[] point(double lat, double lon) {
        var n = normal(lat);
        return new double[] {
            n * Math.cos(lat) * Math.cos(lon),
            n * Math.cos(lat) * Math.sin(lon),
            n * (1 - eccentricity()) * Math.sin(lat)
        };
    }

    /** The place above or below which a point x, y, z lies. */
    Place place(double[] point) {
        var fromAxis = Math.hypot(point[0], point[1]);
        var lat = Math.atan2(point[2], fromAxis * (1 - eccentricity()));
        for (int i = 0; i < 4; i++) {
            lat = Math.atan2(point[2] + eccentricity() * normal(lat) * Math.sin(lat), fromAxis);
        }
        return new Place(Math.toDegrees(lat), Math.toDegrees(Math.atan2(point[1], point[0])));
    }

    private double eccentricity() {
        return 1 - Math.pow(minor / major, 2);
    }
}
