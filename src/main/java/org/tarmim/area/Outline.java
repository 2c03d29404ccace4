package org.tarmim.area;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;

/** The outline of an area, WGS 84. A generalised figure for maps and first checks, not a legal boundary. */
public final class Outline {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double METRES_PER_DEGREE = 111_195;

    private final String geoJson;
    private final Geometry shape;
    private final PreparedGeometry prepared;

    Outline(String geoJson) {
        this.geoJson = geoJson;
        this.shape = GeometryFixer.fix(GeoJson.geometry(geoJson));
        this.prepared = PreparedGeometryFactory.prepare(shape);
    }

    /** The GeoJSON geometry as it was given. */
    public String geoJson() {
        return geoJson;
    }

    /** Whether the place lies inside or on the line. */
    public boolean covers(Place place) {
        return prepared.covers(point(place.lon(), place.lat()));
    }

    /** Metres from the place to the nearest point of the area; 0 inside. Good to about one percent within 100 km. */
    public double metresTo(Place place) {
        if (covers(place)) return 0;
        var flat = shape.copy();
        flat.apply(new AroundPlace(place));
        return flat.distance(point(0, 0));
    }

    /** The corners of a regular grid, multiples of a step in degrees, that lie inside and not close to the line. */
    public List<Place> grid(double step) {
        var box = shape.getEnvelopeInternal();
        var inner = PreparedGeometryFactory.prepare(shape.buffer(-step / 5));
        var places = new ArrayList<Place>();
        for (long row = Math.round(box.getMinY() / step); row * step <= box.getMaxY(); row++) {
            for (long column = Math.round(box.getMinX() / step); column * step <= box.getMaxX(); column++) {
                if (inner.covers(point(column * step, row * step))) places.add(new Place(row * step, column * step));
            }
        }
        return places;
    }

    /** The longitude of the middle, degrees east. */
    double middleLon() {
        return shape.getCentroid().getX();
    }

    private static Point point(double x, double y) {
        return SHAPES.createPoint(new Coordinate(x, y));
    }

    /** Turns degrees into metres east and north of a place: flat enough for the distances that matter at a border. */
    private record AroundPlace(Place centre) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence line, int i) {
            var east = (line.getX(i) - centre.lon()) * Math.cos(Math.toRadians(centre.lat()));
            line.setOrdinate(i, CoordinateSequence.X, east * METRES_PER_DEGREE);
            line.setOrdinate(i, CoordinateSequence.Y, (line.getY(i) - centre.lat()) * METRES_PER_DEGREE);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
