package org.tarmim.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A program that knows nothing but the description: it uses only its paths, and holds every answer against it. */
public final class Described {
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Program program;
    private final JsonNode description;

    public Described(Program program) {
        this.program = program;
        description = Program.json(program.get("/api/v1/openapi.json"));
    }

    /** What an operation answers, after it was held against its schema. */
    public JsonNode ask(int expected, String method, String template, String address, String body) {
        return ask(expected, method, template, address, body, Map.of());
    }

    /** The same with headers. */
    public JsonNode ask(
            int expected, String method, String template, String address, String body, Map<String, String> headers) {
        var answer = answer(expected, method, template, address, body, headers);
        return answer.body().isEmpty() ? JSON.missingNode() : Program.json(answer);
    }

    /** The answer itself. */
    public HttpResponse<String> answer(
            int expected, String method, String template, String address, String body, Map<String, String> headers) {
        var operation = description.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
        assertThat(operation.isMissingNode())
                .as("%s %s is described", method, template)
                .isFalse();
        var all = new HashMap<>(headers);
        if (!body.isEmpty()) all.put("Content-Type", "application/json");
        var answer = program.send(method, address, body, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
        check(operation.path("responses"), answer);
        return answer;
    }

    private void check(JsonNode responses, HttpResponse<String> answer) {
        var status = String.valueOf(answer.statusCode());
        var response = responses.has(status) ? responses.path(status) : responses.path("default");
        var type = answer.headers().firstValue("Content-Type").orElse("none").replaceAll(";.*", "");
        if (answer.body().isEmpty()) return;
        assertThat(response.path("content").propertyNames()).contains(type);
        if (!type.equals("application/json") && !type.equals("application/problem+json")) return;
        var schema = JSON.createObjectNode();
        schema.setAll((ObjectNode) response.path("content").path(type).path("schema"));
        schema.set("components", description.path("components"));
        assertThat(SCHEMAS.getSchema(schema).validate(Program.json(answer)))
                .as(answer.body())
                .isEmpty();
    }
}
