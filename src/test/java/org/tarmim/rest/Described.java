package org.tarmim.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A program that knows nothing but the served description: it finds an operation by its name, takes address and method
 * from there, and holds what it sends and what it gets against the schemas.
 */
public final class Described {
    /** The paths of needs, pledges, the gap and what others report. */
    public static final String OF_MONEY = "/api/v1/(need|pledge|gap|reported).*";

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Set<String> asked = new TreeSet<>();
    private final Program program;
    private final JsonNode description;

    public Described(Program program) {
        this.program = program;
        description = Program.json(program.get("/api/v1/openapi.json"));
    }

    /** An operation as the description gives it. */
    private record Found(String path, String method, JsonNode operation) {}

    /** The names of all operations of some paths. */
    public Set<String> operations(Predicate<String> paths) {
        return description.path("paths").properties().stream()
                .filter(path -> paths.test(path.getKey()))
                .flatMap(path -> path.getValue().findValuesAsString("operationId").stream())
                .collect(Collectors.toSet());
    }

    /** The names of those that were asked for and answered as described. */
    public Set<String> asked() {
        return asked;
    }

    /** What an operation without a body answers; the values are those of its address and its query. */
    public JsonNode ask(int expected, String operation, Map<String, String> values) {
        return Program.json(answer(expected, operation, values, ""));
    }

    /** What an operation answers to a body. */
    public JsonNode tell(int expected, String operation, Map<String, String> values, String body) {
        return Program.json(answer(expected, operation, values, body));
    }

    /** The answer itself. */
    public HttpResponse<String> answer(int expected, String name, Map<String, String> values, String body) {
        var found = find(name);
        if (!body.isEmpty()) assertFits(content(found.operation().path("requestBody"), "application/json"), body);
        var headers = new TreeMap<>(body.isEmpty() ? Map.of() : Map.of("Content-Type", "application/json"));
        var address = address(found, values, headers);
        var answer = program.send(found.method().toUpperCase(Locale.ROOT), address, body, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
        check(found.operation().path("responses"), answer);
        asked.add(name);
        return answer;
    }

    private Found find(String name) {
        for (var path : description.path("paths").properties()) {
            for (var one : path.getValue().properties()) {
                if (name.equals(one.getValue().path("operationId").asString("")))
                    return new Found(path.getKey(), one.getKey(), one.getValue());
            }
        }
        throw new AssertionError("The description has no operation " + name);
    }

    /** Fills the places of the address; the other values have to be described as parameters of the query or headers. */
    private static String address(Found found, Map<String, String> values, Map<String, String> headers) {
        var path = found.path();
        var query = new ArrayList<String>();
        var described = new HashMap<String, String>();
        for (var parameter : found.operation().path("parameters"))
            described.put(
                    parameter.path("name").asString(), parameter.path("in").asString());
        for (var value : values.entrySet()) {
            var text = URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8);
            switch (described.get(value.getKey())) {
                case "path" -> path = path.replace("{" + value.getKey() + "}", text);
                case "header" -> headers.put(value.getKey(), value.getValue());
                case "query" -> query.add(value.getKey() + "=" + text);
                case null, default -> throw new AssertionError(value.getKey() + " is not described");
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private void check(JsonNode responses, HttpResponse<String> answer) {
        var status = String.valueOf(answer.statusCode());
        var response = responses.has(status) ? responses.path(status) : responses.path("default");
        var type = answer.headers().firstValue("Content-Type").orElse("none").replaceAll(";.*", "");
        assertThat(response.path("content").propertyNames()).contains(type);
        if (!type.equals("application/json") && !type.equals("application/problem+json")) return;
        assertFits(content(response, type), answer.body());
    }

    private static JsonNode content(JsonNode part, String type) {
        return part.path("content").path(type).path("schema");
    }

    private void assertFits(JsonNode described, String body) {
        var schema = JSON.createObjectNode();
        schema.setAll((ObjectNode) described);
        schema.set("components", description.path("components"));
        assertThat(SCHEMAS.getSchema(schema).validate(JSON.readTree(body)))
                .as(body)
                .isEmpty();
    }
}
