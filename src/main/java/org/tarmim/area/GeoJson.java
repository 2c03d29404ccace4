package org.tarmim.area;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads outlines from GeoJSON. Property names are ours ({@code pcode, parent, level, name_en, name_ar, iso}) or those
 * of the common operational datasets, level 2 ({@code ADM2_PCODE, ADM1_PCODE, ADM2_EN, ADM2_AR}).
 */
final class GeoJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private GeoJson() {}

    /** The areas of a feature collection; throws {@link IllegalArgumentException} with the mend when it is none. */
    static List<Governorate> governorates(String collection) {
        var features = JSON.readTree(collection).path("features");
        if (features.isEmpty())
            throw new IllegalArgumentException("The file has no features. Give a FeatureCollection.");
        return parts(features).map(GeoJson::governorate).toList();
    }

    /** A polygon or multipolygon, longitude before latitude. */
    static Geometry geometry(String geoJson) {
        var node = JSON.readTree(geoJson);
        var coordinates = node.path("coordinates");
        return switch (node.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                SHAPES.createMultiPolygon(
                        parts(coordinates).map(GeoJson::polygon).toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException("An outline must be a Polygon or a MultiPolygon.");
        };
    }

    private static Governorate governorate(JsonNode feature) {
        var facts = feature.path("properties");
        var parent = text(facts, "parent", "ADM1_PCODE");
        return new Governorate(
                new PCode(needed(facts, "pcode", "ADM2_PCODE")),
                parent == null ? null : new PCode(parent),
                facts.path("level").asInt(2),
                needed(facts, "name_en", "ADM2_EN"),
                needed(facts, "name_ar", "ADM2_AR"),
                text(facts, "iso", "ISO_3166_2"),
                new Outline(feature.path("geometry").toString()));
    }

    private static String needed(JsonNode facts, String ours, String theirs) {
        var text = text(facts, ours, theirs);
        if (text == null) throw new IllegalArgumentException("Every area needs the property " + ours + " or " + theirs);
        return text;
    }

    private static @Nullable String text(JsonNode facts, String ours, String theirs) {
        var text = facts.path(ours).asString(facts.path(theirs).asString("")).strip();
        return text.isEmpty() ? null : text;
    }

    private static Polygon polygon(JsonNode rings) {
        var lines = parts(rings).map(GeoJson::ring).toList();
        return SHAPES.createPolygon(
                lines.getFirst(), lines.subList(1, lines.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        return SHAPES.createLinearRing(parts(points)
                .map(point ->
                        new Coordinate(point.get(0).asDouble(), point.get(1).asDouble()))
                .toArray(Coordinate[]::new));
    }

    private static Stream<JsonNode> parts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
