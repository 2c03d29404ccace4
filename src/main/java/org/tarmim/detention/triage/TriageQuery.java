package org.tarmim.detention.triage;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CasePriority;

/**
 * Which cases are asked for; it stands in the address of the list.
 *
 * @param priority null for any
 * @param aside    those that were set aside, and not those that wait
 */
public record TriageQuery(@Nullable CasePriority priority, boolean aside) {
    /** All that wait. */
    public static final TriageQuery ALL = new TriageQuery(null, false);

    private static final String PRIORITY = "priority";
    private static final String ASIDE = "aside";

    /** The query of an address; what it does not understand it leaves out. */
    public static TriageQuery of(Map<String, List<String>> parameters) {
        var priority = first(parameters, PRIORITY)
                .flatMap(word -> Arrays.stream(CasePriority.values())
                        .filter(one -> one.name().equals(word))
                        .findFirst())
                .orElse(null);
        return new TriageQuery(priority, first(parameters, ASIDE).isPresent());
    }

    /** As it stands in an address. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (priority != null) parameters.put(PRIORITY, priority.name());
        if (aside) parameters.put(ASIDE, "yes");
        return parameters;
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }
}
