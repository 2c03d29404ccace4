package org.tarmim.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Describes what an endpoint reads from its address by itself, and the files it answers with. */
public record ReadAddress(Operation operation) {
    /** What is read at a path. */
    public static ReadAddress at(String path, OpenAPI description) {
        return new ReadAddress(
                Objects.requireNonNull(description.getPaths().get(path), path).getGet());
    }

    /** A parameter of this form. */
    public ReadAddress with(String name, Schema<?> form) {
        var parameter = new QueryParameter();
        parameter.name(name).schema(form);
        operation.addParametersItem(parameter);
        return this;
    }

    /** The days of a picture. */
    public ReadAddress days() {
        for (var name : List.of("on", "known")) {
            var day = new QueryParameter();
            day.name(name).schema(new StringSchema().format("date"));
            day.description(name.equals("on") ? "The day whose state is asked for" : "The day whose knowledge counts");
            operation.addParametersItem(day);
        }
        return this;
    }

    /** The answer is a file of one of these types. */
    public void file(String... types) {
        var content = new Content();
        for (var type : types) content.addMediaType(type, new MediaType().schema(new StringSchema()));
        Objects.requireNonNull(operation.getResponses().get("200")).setContent(content);
    }

    /** One of these words. */
    public static Schema<?> words(Enum<?>... values) {
        var words = new StringSchema();
        Arrays.stream(values).map(Enum::name).forEach(words::addEnumItem);
        return words;
    }
}
