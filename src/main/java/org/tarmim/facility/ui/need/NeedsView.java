package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.NeedChanged;
import org.tarmim.facility.need.NeedSum;
import org.tarmim.facility.need.NeedTotals;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.NeedsQuery;
import org.tarmim.facility.picture.AsOf;
import org.tarmim.facility.ui.PictureControl;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.More;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** What there is to pay for: the needs of a query, and what they come to from each point of view. */
@Route("needs")
@PageTitle("needs.title")
@Menu(order = 4, title = "needs.title", icon = "vaadin:wrench")
@RolesAllowed(May.SEE_NEEDS)
@StyleSheet("context://static/facilities.css")
@StyleSheet("context://static/needs.css")
class NeedsView extends Div implements AfterNavigationObserver {
    private static final int SIZE = 50;

    private final Words words = Words.here();
    private final Needs needs;
    private final SituationClock clock;
    private final NeedWords called;
    private final Div head = new Div();
    private final NeedFields fields;
    private final Div totals = new Div();
    private final Div list = new Div();
    private final List<Need> rows = new ArrayList<>();
    private NeedsQuery query = NeedsQuery.ALL;

    NeedsView(Needs needs, Areas areas, SituationClock clock, Live live) {
        this.needs = needs;
        this.clock = clock;
        called = new NeedWords(words, areas);
        fields = new NeedFields(called, needs.horizons(), this::open);
        addClassName("needs");
        head.addClassName("query-head");
        totals.addClassName("stack");
        list.addClassName("stack");
        add(head, fields, totals, list);
        live.listen(this, NeedChanged::isOne, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = NeedsQuery.of(event.getLocation().getQueryParameters().getParameters(), clock);
        fields.show(query);
        refresh();
    }

    private void refresh() {
        var sums = needs.totals(query);
        head.removeAll();
        head.add(heading(sums), ways(), new PictureControl(query.picture(), clock, choice -> open(query.at(choice))));
        totals.removeAll();
        if (sums.all().costed() > 0) totals.add(byArea(sums), byCategory(sums), byHorizon(sums));
        rows.clear();
        load(null);
    }

    private Heading heading(NeedTotals sums) {
        var all = sums.all();
        var said = new Span(words.say("needs.said", words.rounded(all.usd()), all.costed()));
        var uncosted = new Span(words.say("needs.said.uncosted", all.uncosted()));
        var leftOut = new Span(words.say("needs.said.leftOut", sums.leftOut()));
        var asOf = new Span(AsOf.sentence(query.picture(), clock, words));
        var heading = new Heading(words.say("needs.title")).about(said, uncosted, leftOut, asOf);
        if (Acting.required().may(May.WRITE_NEEDS)) heading.actions(record());
        return heading;
    }

    private Button record() {
        var record = new Button(words.say("need.new"), click -> UI.getCurrent().navigate("needs/new"));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Shortcuts.press(record, "n", "shortcuts.new");
    }

    private Component ways() {
        var ways = new Div(sheet(), new Anchor("assessments", words.say("assessments.title")));
        ways.add(new Anchor("unit-costs", words.say("unitCosts.title")));
        if (Acting.required().may(May.SEE_PLEDGES)) ways.add(new Anchor("rates", words.say("rates.title")));
        ways.addClassName("needs-ways");
        return new Div(new Paragraph(words.say("needs.about")), ways);
    }

    private Anchor sheet() {
        var address = "export/needs.csv?" + new QueryParameters(query.parameters()).getQueryString();
        var sheet = new Anchor(address, words.say("needs.csv"));
        sheet.setRouterIgnore(true);
        sheet.getElement().setAttribute("download", "");
        return sheet;
    }

    private TotalsPanel byArea(NeedTotals sums) {
        var byArea = sums.byArea();
        var named = new LinkedHashMap<String, NeedSum>();
        called.governorates().forEach((code, name) -> put(named, name, byArea.get(code)));
        put(named, called.area(""), byArea.get(""));
        return new TotalsPanel("needs.byArea", named, sums.all());
    }

    private TotalsPanel byCategory(NeedTotals sums) {
        var named = new LinkedHashMap<String, NeedSum>();
        sums.byCategory().forEach((category, sum) -> named.put(words.label(category), sum));
        return new TotalsPanel("needs.byCategory", named, sums.all());
    }

    private TotalsPanel byHorizon(NeedTotals sums) {
        var named = new LinkedHashMap<String, NeedSum>();
        sums.byHorizon().forEach((horizon, sum) -> named.put(called.horizon(horizon), sum));
        return new TotalsPanel("needs.byHorizon", named, sums.all());
    }

    private static void put(Map<String, NeedSum> named, String name, @Nullable NeedSum sum) {
        if (sum != null) named.put(name, sum);
    }

    private void load(@Nullable String after) {
        var page = needs.page(query, after, SIZE);
        rows.addAll(page.rows());
        list.removeAll();
        list.add(
                rows.isEmpty()
                        ? nothing()
                        : Shortcuts.walk(new NeedListing(called)
                                .everywhere(words.say("needs.title"))
                                .rows(rows)));
        if (page.next() != null) list.add(new More(words.say("needs.more"), () -> load(page.next())));
    }

    private Component nothing() {
        if (query.isFiltered()) return EmptyState.filtered(fields.sentences());
        return EmptyState.quiet(words.say("needs.empty"));
    }

    private void open(NeedsQuery asked) {
        UI.getCurrent().navigate("needs", new QueryParameters(asked.parameters()));
    }
}
