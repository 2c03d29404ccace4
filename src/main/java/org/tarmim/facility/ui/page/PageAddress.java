package org.tarmim.facility.ui.page;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.SituationClock;

/**
 * The address of a facility's page: whose, which part, and which picture.
 *
 * @param tab the word of the part; empty for the first
 */
record PageAddress(String code, String tab, PictureChoice choice) {
    private static final String TAB = "tab";

    static PageAddress of(BeforeEnterEvent event, SituationClock clock) {
        var code = event.getRouteParameters().get("code").orElse("");
        var query = event.getLocation().getQueryParameters();
        return new PageAddress(
                code,
                query.getSingleParameter(TAB).orElse(""),
                PictureChoice.of(query.getParameters(), clock));
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

    QueryParameters parameters() {
        var parameters = new HashMap<>(choice.parameters());
        if (!tab.isEmpty()) parameters.put(TAB, List.of(tab));
        return new QueryParameters(parameters);
    }

    String href() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? path() : path() + "?" + query;
    }
}
