package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.pledge.fts.FlaggedFlows;
import org.tarmim.pledge.fts.FlowRow;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.More;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Flows that look wrong and that nobody has explained: each with its numbers side by side and its own decision. */
@Route("reported-flows/flagged")
@PageTitle("fts.flagged.title")
@RolesAllowed(May.SEE_ALL_PLEDGES)
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/gap.css")
@StyleSheet("context://static/flows.css")
class FlaggedFlowsView extends Div implements AfterNavigationObserver {
    private static final int SIZE = 10;

    private final Words words = Words.here();
    private final FlaggedFlows flagged;
    private final Notice notice = new Notice();
    private final Div list = new Div();
    private @Nullable UUID batch;
    private @Nullable String after;

    FlaggedFlowsView(FlaggedFlows flagged) {
        this.flagged = flagged;
        addClassNames("gap", "stack");
        list.addClassName("stack");
        add(
                new Heading(words.say("fts.flagged.title"))
                        .under(words.say("fts.title"), "reported-flows")
                        .about(new Paragraph(words.say("fts.flagged.about"))),
                notice,
                list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters();
        batch = address.getSingleParameter("batch").map(FlaggedFlowsView::uuid).orElse(null);
        after = address.getSingleParameter("after").orElse(null);
        refresh();
    }

    private void refresh() {
        var page = flagged.waiting(batch, after, SIZE);
        list.removeAll();
        if (page.rows().isEmpty()) list.add(EmptyState.quiet(words.say("fts.flagged.none")));
        var alike = flagged.lookalikes(page.rows());
        page.rows()
                .forEach(row -> list.add(
                        new FlagPanel(row, alike.getOrDefault(row.row(), List.of()), flagged, () -> decided(row))));
        var next = page.next();
        if (next != null) list.add(new More(words.say("fts.flagged.more"), () -> open(next)));
    }

    private void decided(FlowRow row) {
        notice.say(Tone.OK, List.of(words.say("fts.flagged.done", String.valueOf(row.flow()))));
        refresh();
    }

    private void open(String next) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (batch != null) parameters.put("batch", List.of(batch.toString()));
        parameters.put("after", List.of(next));
        UI.getCurrent().navigate("reported-flows/flagged", new QueryParameters(parameters));
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
