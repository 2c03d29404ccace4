package org.tarmim.facility.ui.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.SituationClock;

/**
 * The address of a facility's page: whose, which part, and which picture.
 *
 * @param tab the word of the part; empty for the first
 */
record PageAddress(String code, String tab, PictureChoice choice) {
    private static final String TAB = "tab";

    static PageAddress of(String code, Map<String, List<String>> query, SituationClock clock) {
        var tab = query.getOrDefault(TAB, List.of("")).getFirst();
        return new PageAddress(code, tab, PictureChoice.of(query, clock));
    }

    PageAddress tab(String other) {
        return new PageAddress(code, other, choice);
    }

    PageAddress choice(PictureChoice other) {
        return new PageAddress(code, tab, other);
    }

    String path() {
        return "facilities/" + code;
    }

    Map<String, List<String>> parameters() {
        var parameters = new TreeMap<>(choice.parameters());
        if (!tab.isEmpty()) parameters.put(TAB, List.of(tab));
        return parameters;
    }

    String href() {
        var query = parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().getFirst())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path() : path() + "?" + query;
    }
}
