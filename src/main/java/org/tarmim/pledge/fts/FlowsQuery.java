package org.tarmim.pledge.fts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which totals are asked for. Goes into an address and comes back from it. */
public record FlowsQuery(Boundary boundary, FlowsBy by) {
    /** The query of an address; none where no place is named. */
    public static Optional<FlowsQuery> of(Map<String, List<String>> address) {
        return Boundary.of(address).map(boundary -> new FlowsQuery(boundary, by(address)));
    }

    /** The query as it stands in an address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<>(boundary.parameters());
        parameters.put("by", List.of(by.name()));
        return parameters;
    }

    public FlowsQuery by(FlowsBy other) {
        return new FlowsQuery(boundary, other);
    }

    private static FlowsBy by(Map<String, List<String>> address) {
        try {
            return address.containsKey("by") ? FlowsBy.valueOf(String.join("", address.get("by"))) : FlowsBy.DONOR;
        } catch (IllegalArgumentException unreadable) {
            return FlowsBy.DONOR;
        }
    }
}
