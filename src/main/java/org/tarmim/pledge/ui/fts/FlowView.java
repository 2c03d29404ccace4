package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.tarmim.access.May;
import org.tarmim.pledge.fts.FlaggedFlows;
import org.tarmim.pledge.fts.FlowRow;
import org.tarmim.pledge.fts.Lookalike;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** One reported flow: each of its versions as it came, why it counts or not, and which flows look the same. */
@Route("reported-flows/flow/:flow")
@PageTitle("fts.flow.title")
@RolesAllowed(May.SEE_ALL_PLEDGES)
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/gap.css")
@StyleSheet("context://static/flows.css")
class FlowView extends Div implements BeforeEnterObserver {
    private final FlowWords said = FlowWords.here();
    private final Words words = said.words();
    private final FlaggedFlows flows;

    FlowView(FlaggedFlows flows) {
        this.flows = flows;
        addClassNames("gap", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var versions = versions(event.getRouteParameters().get("flow").orElse(""));
        removeAll();
        if (versions.isEmpty()) event.rerouteToError(NotFoundException.class);
        else show(versions);
    }

    private List<FlowRow> versions(String flow) {
        return flow.matches("[0-9]{1,18}") ? flows.versions(Long.parseLong(flow)) : List.of();
    }

    private void show(List<FlowRow> versions) {
        var number = String.valueOf(versions.getFirst().flow());
        add(new Heading(words.say("fts.flow.number", number))
                .under(words.say("fts.title"), "reported-flows")
                .under(words.say("fts.flagged.title"), "reported-flows/flagged")
                .about(new Paragraph(words.say("fts.flow.about"))));
        var alike = flows.lookalikes(versions);
        versions.forEach(row -> add(version(row, alike)));
    }

    private Panel version(FlowRow row, Map<Long, List<Lookalike>> alike) {
        var panel = new Panel(words.say("fts.row.version", row.version()), new Paragraph(standing(row)));
        panel.add(new FlowFacts(row, alike.getOrDefault(row.row(), List.of()), said).parts());
        if (row.reason() != null) panel.add(new Paragraph(words.say("fts.note.reason", row.reason())));
        panel.add(new Anchor("reported-flows/batches/" + row.batch(), words.say("fts.flow.batch")));
        return panel;
    }

    private String standing(FlowRow row) {
        var standing = row.standing();
        return words.say(standing == null ? "fts.flow.counts" : "FlowStanding." + standing.name() + ".said");
    }
}
