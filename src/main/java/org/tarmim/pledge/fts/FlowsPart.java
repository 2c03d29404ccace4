package org.tarmim.pledge.fts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A total that is opened into its rows. Goes into an address and comes back from it.
 *
 * @param standing which of the totals, or why its rows are in none
 * @param word     of which line; null is all of them, empty is "not specified", {@link FlowObject#SEVERAL} is several
 */
public record FlowsPart(
        FlowsQuery query, FlowStanding standing, @Nullable String word) {
    /** The part of an address; none where no place is named. */
    public static Optional<FlowsPart> of(Map<String, List<String>> address) {
        var word = address.getOrDefault("word", List.of()).stream().findFirst().orElse(null);
        return FlowsQuery.of(address).map(query -> new FlowsPart(query, standing(address), word));
    }

    /** The part as it stands in an address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<>(query.parameters());
        parameters.put("standing", List.of(standing.name()));
        if (word != null) parameters.put("word", List.of(word));
        return parameters;
    }

    private static FlowStanding standing(Map<String, List<String>> address) {
        var asked = address.getOrDefault("standing", List.of());
        return Arrays.stream(FlowStanding.values())
                .filter(one -> asked.contains(one.name()))
                .findFirst()
                .orElse(FlowStanding.FUNDING);
    }
}
