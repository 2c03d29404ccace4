package org.tarmim.pledge.fts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;

/**
 * The line round what is added up: a flow is seen from it as coming in, going out, or neither. Goes into an address and
 * comes back from it.
 *
 * @param place a country or place, as the source calls it
 * @param year  for whose use; null is every year
 * @param plan  an appeal or plan, as the source calls it; null is with and without one
 */
public record Boundary(
        String place, @Nullable Integer year, @Nullable String plan) {
    private static final int LONGEST = 500;

    public Boundary {
        place = CleanText.of(place);
        plan = plan == null || plan.isBlank() ? null : CleanText.of(plan);
    }

    /** The boundary of an address; none where no place is named. */
    public static Optional<Boundary> of(Map<String, List<String>> address) {
        return first(address, "place")
                .map(place -> new Boundary(
                        place,
                        first(address, "year").map(Boundary::year).orElse(null),
                        first(address, "plan").orElse(null)));
    }

    /** The boundary as it stands in an address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("place", List.of(place));
        if (year != null) parameters.put("year", List.of(year.toString()));
        if (plan != null) parameters.put("plan", List.of(plan));
        return parameters;
    }

    /** What an end of a flow has to hold to be inside. */
    List<String> keys() {
        var keys = new ArrayList<String>();
        keys.add(FlowObject.PLACE + ":" + place);
        if (year != null) keys.add(FlowObject.YEAR + ":" + year);
        if (plan != null) keys.add(FlowObject.PLAN + ":" + plan);
        return keys;
    }

    private static Optional<String> first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of()).stream()
                .filter(text -> !CleanText.of(text).isEmpty() && text.length() <= LONGEST)
                .findFirst();
    }

    private static @Nullable Integer year(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }
}
