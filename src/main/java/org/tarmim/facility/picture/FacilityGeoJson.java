package org.tarmim.facility.picture;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.facility.registry.Location;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The facilities of a query as features; one without geometry has no place, or none that the reader may see. */
@Component
class FacilityGeoJson {
    private static final JsonMapper JSON = new JsonMapper();

    private final Pictures pictures;
    private final SituationClock clock;
    private final AsOf asOf;

    FacilityGeoJson(Pictures pictures, SituationClock clock, AsOf asOf) {
        this.pictures = pictures;
        this.clock = clock;
        this.asOf = asOf;
    }

    void write(FacilityQuery query, Words words, OutputStream to) throws IOException {
        try (var json =
                JSON.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(to)) {
            head(json, query, words);
            json.flush(); // whoever waits sees at once that something comes
            pictures.stream(query, row -> feature(json, row));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void head(JsonGenerator json, FacilityQuery query, Words words) {
        var picture = query.picture().picture(clock.now());
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeStringProperty("about", String.join(" · ", asOf.sentences(query.picture(), words)));
        json.writeStringProperty("true_on", picture.trueOn().toString());
        json.writeStringProperty("known_on", picture.knownOn().toString());
        json.writeName("features");
        json.writeStartArray();
    }

    private static void feature(JsonGenerator json, FacilityRow row) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeName("geometry");
        geometry(json, row.location());
        json.writeName("properties");
        json.writeStartObject();
        registry(json, row);
        for (var headline : Headline.values()) state(json, row, headline);
        json.writeBooleanProperty("unverified", row.unverified());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void geometry(JsonGenerator json, @Nullable Location place) {
        if (place == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", "Point");
        json.writeName("coordinates");
        json.writeStartArray();
        json.writeNumber(place.lon());
        json.writeNumber(place.lat());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void registry(JsonGenerator json, FacilityRow row) {
        json.writeStringProperty("code", row.code());
        json.writeStringProperty("name_en", row.nameEn());
        json.writeStringProperty("name_ar", row.nameAr());
        json.writeStringProperty("facility_type", row.type().name());
        json.writeStringProperty("pcode", row.area());
        var place = row.location();
        if (place != null)
            json.writeStringProperty("precision", place.precision().name());
    }

    private static void state(JsonGenerator json, FacilityRow row, Headline headline) {
        json.writeStringProperty(headline.column(), row.shown(headline).name());
        var state = row.states().get(headline);
        if (state == null) return;
        json.writeStringProperty(headline.column() + "_last_known", state.value());
        json.writeStringProperty(
                headline.column() + "_observed", state.observed().at().toString());
    }
}
