package org.tarmim.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts as the database keeps them: a flat object of texts. */
final class FactsJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private FactsJson() {}

    static String write(Map<String, String> facts) {
        return JSON.writeValueAsString(facts);
    }

    /** The facts; a value that is not a text was never written by us and reads as none of ours. */
    static Map<String, String> read(String json) {
        return JSON.readTree(json).properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> text(fact.getValue()), (a, b) -> b, TreeMap::new));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : "not a text: " + value;
    }
}
