package org.tarmim.facility.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.saved.SavedView;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** Saved views as links, each with the number of facilities it holds now. */
@StyleSheet("context://static/saved.css")
public final class CountedViews extends UnorderedList {
    /** The parameter of the list's address that says from which view it was opened. */
    public static final String PARAMETER = "saved";

    private final Words words = Words.here();
    private final Pictures pictures;
    private final @Nullable UUID current;
    private final Queue<Uncounted> uncounted = new ArrayDeque<>();

    private record Uncounted(FacilityQuery query, Span number) {}

    /** Shows them in order; the one that is open now is marked. */
    public CountedViews(List<SavedView> views, @Nullable UUID current, Pictures pictures) {
        this.pictures = pictures;
        this.current = current;
        addClassName("saved-views");
        views.forEach(view -> add(item(view)));
        countNext();
    }

    /** The view from which an address was opened, if it names one. */
    public static @Nullable UUID opened(Map<String, List<String>> parameters) {
        try {
            return parameters.getOrDefault(PARAMETER, List.of()).stream()
                    .findFirst()
                    .map(UUID::fromString)
                    .orElse(null);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private ListItem item(SavedView view) {
        var number = new Span("…");
        number.addClassName("saved-count");
        uncounted.add(new Uncounted(view.query(), number));
        var link = new Anchor(address(view), Bdi.text(view.name()), number);
        if (view.isOfTeam()) link.add(team());
        if (view.id().equals(current)) link.getElement().setAttribute("aria-current", "page");
        return new ListItem(link);
    }

    private Span team() {
        var team = new Span(words.say("view.team"));
        team.addClassName("saved-team");
        return team;
    }

    // The names are drawn first; then each count is asked by itself, so that no click waits for all of them.
    private void countNext() {
        var next = uncounted.poll();
        if (next == null) return;
        getElement().executeJs("return true").then(drawn -> {
            next.number().setText(words.say("list.count", pictures.count(next.query())));
            countNext();
        });
    }

    private static String address(SavedView view) {
        var parameters = new LinkedHashMap<>(view.query().parameters());
        parameters.put(PARAMETER, List.of(view.id().toString()));
        return "facilities?" + new QueryParameters(parameters).getQueryString();
    }
}
