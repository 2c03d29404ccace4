package org.tarmim.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of an address as a program sends them: what a list for people leaves aside, a program is told. */
public final class StrictParameters {
    private static final Set<String> OF_EVERY_ADDRESS = Set.of("lang", "limit", "after");
    private static final int MOST = 200;

    private StrictParameters() {}

    /** Throws {@link Refused} for a parameter that a query did not understand, or not with all of its values. */
    public static void check(Map<String, List<String>> sent, Map<String, List<String>> understood) {
        sent.forEach((name, values) -> {
            var read = understood.getOrDefault(name, List.of());
            if (!OF_EVERY_ADDRESS.contains(name) && !Set.copyOf(values).equals(Set.copyOf(read)))
                throw Refused.with(400, "rest.parameter.unreadable", name);
        });
    }

    /** Rows of a page, as a program asks for them; throws {@link Refused} for none and for more than 200. */
    public static int limit(int asked) {
        if (asked < 1 || asked > MOST) throw Refused.with(400, "rest.parameter.unreadable", "limit");
        return asked;
    }
}
