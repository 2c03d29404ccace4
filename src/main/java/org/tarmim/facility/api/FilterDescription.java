package org.tarmim.facility.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.tarmim.facility.need.NeedCategory;
import org.tarmim.facility.need.NeedFilter;
import org.tarmim.facility.need.NeedStatus;
import org.tarmim.facility.need.Sector;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.Headline;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.rest.ReadAddress;

/** Names the filters of the lists in the description, which the lists themselves read as they read their address. */
@Component
class FilterDescription implements OpenApiCustomizer {
    private static final List<String> FACILITIES =
            List.of("/api/v1/facilities", "/api/v1/facilities.csv", "/api/v1/facilities.geojson");
    private static final List<String> NEEDS = List.of("/api/v1/needs", "/api/v1/needs.csv");

    @Override
    public void customise(OpenAPI description) {
        for (var path : FACILITIES) {
            var list = ReadAddress.at(path, description);
            for (var filter : Filter.values()) list.with(filter.parameter(), several(value(filter)));
            list.days();
        }
        for (var path : NEEDS) {
            var list = ReadAddress.at(path, description);
            for (var filter : NeedFilter.values()) list.with(filter.parameter(), several(value(filter)));
            list.days();
        }
        ReadAddress.at("/api/v1/facilities/{code}/status", description).days();
        ReadAddress.at("/api/v1/facilities.csv", description).file("text/csv");
        ReadAddress.at("/api/v1/facilities.geojson", description).file("application/geo+json");
        ReadAddress.at("/api/v1/needs.csv", description).file("text/csv");
    }

    private static Schema<?> several(Schema<?> value) {
        return new ArraySchema().items(value);
    }

    private static Schema<?> value(Filter filter) {
        return switch (filter) {
            case TYPE -> ReadAddress.words(FacilityType.values());
            case FUNCTIONALITY -> words(Headline.FUNCTIONALITY);
            case BUILDING -> words(Headline.BUILDING);
            case EQUIPMENT -> words(Headline.EQUIPMENT);
            case ACCESSIBILITY -> words(Headline.ACCESSIBILITY);
            case EXISTENCE -> words(Headline.EXISTENCE);
            case UNVERIFIED -> new StringSchema().addEnumItem("yes");
            case TEXT, AREA, WITHOUT, OLDER, ORGANISATION -> new StringSchema();
        };
    }

    private static Schema<?> value(NeedFilter filter) {
        return switch (filter) {
            case CATEGORY -> ReadAddress.words(NeedCategory.values());
            case STATUS -> ReadAddress.words(NeedStatus.values());
            case SECTOR -> ReadAddress.words(Sector.values());
            case AREA, FACILITY, HORIZON -> new StringSchema();
        };
    }

    private static Schema<?> words(Headline headline) {
        return ReadAddress.words(headline.states().toArray(Enum<?>[]::new));
    }
}
