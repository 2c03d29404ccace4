package org.tarmim.facility.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.Headline;
import org.tarmim.facility.registry.FacilityType;

/** Names the filters of the list in the description, which the list itself reads as it reads its address. */
@Component
class FilterDescription implements OpenApiCustomizer {
    private static final List<String> FILTERED =
            List.of("/api/v1/facilities", "/api/v1/facilities.csv", "/api/v1/facilities.geojson");

    @Override
    public void customise(OpenAPI description) {
        for (var path : FILTERED) {
            var list = reading(path, description);
            for (var filter : Filter.values()) list.addParametersItem(parameter(filter));
            days(list);
        }
        days(reading("/api/v1/facilities/{code}/status", description));
        file("/api/v1/facilities.csv", "text/csv", description);
        file("/api/v1/facilities.geojson", "application/geo+json", description);
    }

    private static Operation reading(String path, OpenAPI description) {
        return Objects.requireNonNull(description.getPaths().get(path), path).getGet();
    }

    private static void file(String path, String type, OpenAPI description) {
        var content = new Content().addMediaType(type, new MediaType().schema(new StringSchema()));
        var answer = reading(path, description).getResponses().get("200");
        Objects.requireNonNull(answer).setContent(content);
    }

    private static QueryParameter parameter(Filter filter) {
        var parameter = new QueryParameter();
        parameter.name(filter.parameter()).schema(new ArraySchema().items(value(filter)));
        return parameter;
    }

    private static Schema<?> value(Filter filter) {
        return switch (filter) {
            case TYPE -> words(FacilityType.values());
            case FUNCTIONALITY -> words(Headline.FUNCTIONALITY);
            case BUILDING -> words(Headline.BUILDING);
            case EQUIPMENT -> words(Headline.EQUIPMENT);
            case ACCESSIBILITY -> words(Headline.ACCESSIBILITY);
            case UNVERIFIED -> new StringSchema().addEnumItem("yes");
            case TEXT, AREA, WITHOUT, OLDER, ORGANISATION -> new StringSchema();
        };
    }

    private static void days(Operation operation) {
        for (var name : List.of("on", "known")) {
            var day = new QueryParameter();
            day.name(name).schema(new StringSchema().format("date"));
            day.description(name.equals("on") ? "The day whose state is asked for" : "The day whose knowledge counts");
            operation.addParametersItem(day);
        }
    }

    private static Schema<?> words(Headline headline) {
        return words(headline.states().toArray(Enum<?>[]::new));
    }

    private static Schema<?> words(Enum<?>... values) {
        var words = new StringSchema();
        Arrays.stream(values).map(Enum::name).forEach(words::addEnumItem);
        return words;
    }
}
