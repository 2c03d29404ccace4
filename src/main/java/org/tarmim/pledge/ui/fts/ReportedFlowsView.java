package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.notify.ui.Live;
import org.tarmim.pledge.fts.Boundary;
import org.tarmim.pledge.fts.FlowStanding;
import org.tarmim.pledge.fts.FlowTotals;
import org.tarmim.pledge.fts.FlowsBy;
import org.tarmim.pledge.fts.FlowsChanged;
import org.tarmim.pledge.fts.FlowsQuery;
import org.tarmim.pledge.fts.ReportedFlows;
import org.tarmim.pledge.ui.gap.GapAddress;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What others report of money for a place and year, and why the rest of their flows is in no total. */
@Route("reported-flows")
@PageTitle("fts.title")
@Menu(order = 42, title = "fts.title", icon = "vaadin:exchange")
@RolesAllowed(May.SEE_PLEDGES)
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/gap.css")
@StyleSheet("context://static/flows.css")
class ReportedFlowsView extends Div implements AfterNavigationObserver {
    private final FlowWords said = FlowWords.here();
    private final Words words = said.words();
    private final ReportedFlows flows;
    private final BoundaryForm form =
            new BoundaryForm().with(words.say("fts.boundary.draw"), boundary -> open(boundary, FlowsBy.DONOR));
    private final Div content = new Div();
    private @Nullable FlowsQuery query;

    ReportedFlowsView(ReportedFlows flows, Live live) {
        this.flows = flows;
        addClassNames("gap", "stack");
        content.addClassName("stack");
        add(content);
        live.listen(this, FlowsChanged::isOne, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters().getParameters();
        query = FlowsQuery.of(address)
                .or(() -> flows.boundaries().stream().findFirst().map(one -> new FlowsQuery(one, FlowsBy.DONOR)))
                .orElse(null);
        form.show(query == null ? null : query.boundary());
        refresh();
    }

    private void refresh() {
        content.removeAll();
        if (query == null) content.add(heading(), form, EmptyState.quiet(words.say("fts.none")));
        else show(query, flows.totals(query));
    }

    private void show(FlowsQuery asked, FlowTotals totals) {
        var funding = totals.of(FlowStanding.FUNDING);
        var pledged = totals.of(FlowStanding.PLEDGE);
        var sum = new Paragraph(words.say("fts.said", said.boundary(asked.boundary()), funding.usd(), funding.count()));
        sum.addClassName("gap-said");
        var beside = new Paragraph(words.say("fts.said.beside", pledged.usd(), pledged.count()));
        content.add(
                heading().about(sum, beside, new Paragraph(words.say("fts.about"))), form, others(asked.boundary()));
        content.add(lines(asked, totals), leftOut(asked, totals));
    }

    private Heading heading() {
        var heading = new Heading(words.say("fts.title"));
        if (Acting.required().may(May.IMPORT_MONEY))
            heading.actions(new Anchor("reported-flows/import", words.say("fts.import.title")));
        if (Acting.required().may(May.SEE_ALL_PLEDGES))
            heading.actions(
                    new Anchor("reported-flows/batches", words.say("fts.batches.title")),
                    new Anchor("reported-flows/flagged", words.say("fts.flagged.title")));
        return heading;
    }

    private Component others(Boundary here) {
        var nav = new Nav();
        nav.addClassName("tab-ways");
        nav.setAriaLabel(words.say("fts.boundaries"));
        flows.boundaries().stream()
                .filter(one -> !one.equals(here))
                .forEach(one -> nav.add(address(one, FlowsBy.DONOR).link(said.boundary(one))));
        nav.setVisible(nav.getComponentCount() > 0);
        return nav;
    }

    private Panel lines(FlowsQuery asked, FlowTotals totals) {
        var panel = new Panel(words.say("fts.by", asked.by()), ways(asked));
        if (totals.funding().isEmpty() && totals.pledged().isEmpty())
            panel.add(new Paragraph(words.say("fts.nothing")));
        else panel.add(new FlowBars(totals.funding()), new TotalListing(asked).lines(totals));
        panel.add(new GapAddress("export/reported-flows.csv", asked.parameters()).sheet());
        return panel;
    }

    private Nav ways(FlowsQuery asked) {
        var nav = new Nav();
        nav.addClassName("tab-ways");
        nav.setAriaLabel(words.say("fts.ways"));
        for (var by : FlowsBy.values()) {
            var link = address(asked.boundary(), by).link(words.say("fts.by", by));
            if (by == asked.by()) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        }
        return nav;
    }

    private Panel leftOut(FlowsQuery asked, FlowTotals totals) {
        var panel = new Panel(words.say("fts.leftOut"), new Paragraph(words.say("fts.leftOut.about")));
        panel.add(new TotalListing(asked).leftOut(totals));
        return panel;
    }

    private static GapAddress address(Boundary boundary, FlowsBy by) {
        Map<String, List<String>> parameters = new FlowsQuery(boundary, by).parameters();
        return new GapAddress("reported-flows", parameters);
    }

    private static void open(Boundary boundary, FlowsBy by) {
        address(boundary, by).open();
    }
}
