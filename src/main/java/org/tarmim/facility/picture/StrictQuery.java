package org.tarmim.facility.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rest.Refused;

/** The query as a program sends it: what a person's list would leave aside, a program is told. */
public final class StrictQuery {
    private static final Set<String> OF_ADDRESS = Set.of("lang", "limit", "after");
    private static final List<String> ORDERS = List.of("en", "ar");

    private StrictQuery() {}

    /** Reads the same parameters as {@link FacilityQuery}; throws {@link Refused} for one it cannot use. */
    public static FacilityQuery of(Map<String, List<String>> parameters, SituationClock clock) {
        checkServices(parameters.getOrDefault(Filter.WITHOUT.parameter(), List.of()));
        var query = FacilityQuery.of(parameters, clock);
        var read = query.parameters();
        parameters.forEach((name, values) -> {
            if (!OF_ADDRESS.contains(name) && !isUsed(name, values, read))
                throw Refused.with(400, "rest.parameter.unreadable", name);
        });
        return query;
    }

    private static void checkServices(List<String> asked) {
        if (Set.copyOf(asked).size() > Filter.MOST_SERVICES)
            throw Refused.with(400, "rest.services.many", Filter.WITHOUT.parameter(), Filter.MOST_SERVICES);
    }

    private static boolean isUsed(String name, List<String> values, Map<String, List<String>> read) {
        if (name.equals("order")) return ORDERS.containsAll(values);
        return read.getOrDefault(name, List.of()).size() == new HashSet<>(values).size();
    }
}
