package org.tarmim.rest;

import java.util.Map;

/**
 * What a room adds to the language of refusals.
 *
 * @param statuses the status of a refusal, by its key; 422 where none is named
 * @param fields   the name of a field in the JSON, by that of the component, where the two differ in more than their
 *                 letters
 */
public record Vocabulary(Map<String, Integer> statuses, Map<String, String> fields) {
    public Vocabulary {
        statuses = Map.copyOf(statuses);
        fields = Map.copyOf(fields);
    }
}
