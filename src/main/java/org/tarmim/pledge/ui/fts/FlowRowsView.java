package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.pledge.fts.FlowRow;
import org.tarmim.pledge.fts.FlowRows;
import org.tarmim.pledge.fts.FlowsPart;
import org.tarmim.pledge.fts.ReportedFlows;
import org.tarmim.pledge.ui.gap.GapAddress;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.Words;

/** A total of reported flows opened into its rows, or the rows that are in none for one reason; the largest first. */
@Route("reported-flows/rows")
@PageTitle("fts.rows.title")
@RolesAllowed(May.SEE_PLEDGES)
@StyleSheet("context://static/gap.css")
@StyleSheet("context://static/flows.css")
class FlowRowsView extends Div implements AfterNavigationObserver {
    private static final int SIZE = 50;

    private final FlowWords said = FlowWords.here();
    private final Words words = said.words();
    private final ReportedFlows flows;
    private final Div list = new Div();
    private final List<FlowRow> rows = new ArrayList<>();

    FlowRowsView(ReportedFlows flows) {
        this.flows = flows;
        addClassNames("gap", "stack");
        list.addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters().getParameters();
        removeAll();
        rows.clear();
        FlowsPart.of(address).ifPresentOrElse(this::show, () -> add(EmptyState.quiet(words.say("fts.none"))));
    }

    private void show(FlowsPart part) {
        var first = flows.rows(part, null, SIZE);
        add(heading(part, first), list);
        append(part, first);
    }

    private Heading heading(FlowsPart part, FlowRows all) {
        var which = new Paragraph(words.say(
                "fts.rows.which", said.boundary(part.query().boundary()), part.standing(), line(part.word())));
        var sum = new Paragraph(
                words.say("fts.rows.said", all.sum().count(), all.sum().usd()));
        sum.addClassName("gap-said");
        return new Heading(words.say("fts.rows.title"))
                .under(
                        words.say("fts.title"),
                        new GapAddress("reported-flows", part.query().parameters()).toString())
                .about(
                        sum,
                        which,
                        new Paragraph(
                                words.say("FlowStanding." + part.standing().name() + ".said")))
                .actions(new GapAddress("export/reported-flows.csv", part.parameters()).sheet());
    }

    private String line(@Nullable String word) {
        return word == null ? words.say("plots.all") : said.name(word);
    }

    private void append(FlowsPart part, FlowRows more) {
        rows.addAll(more.page().rows());
        list.removeAll();
        list.add(rows.isEmpty() ? new Paragraph(words.say("fts.rows.none")) : listing());
        var next = more.page().next();
        if (next != null)
            list.add(new More(words.say("fts.rows.more"), () -> append(part, flows.rows(part, next, SIZE))));
    }

    private Listing<FlowRow> listing() {
        return new Listing<FlowRow>(words.say("fts.rows.title"))
                .column(words.say("fts.row.flow"), this::number)
                .column(words.say("fts.row.ends"), row -> FlowWords.below(said.ends(row), words(row)))
                .column(words.say("fts.row.state"), this::state)
                .column(words.say("fts.row.original"), row -> FlowWords.below(said.original(row.money()), rate(row)))
                .column(words.say("fts.dollars"), row -> said.number(row.money().usd()))
                .column(words.say("fts.row.days"), this::days)
                .rows(rows);
    }

    private Component rate(FlowRow row) {
        return row.money().perDollar() == null ? new Span() : said.rate(row.money());
    }

    private Component number(FlowRow row) {
        return FlowWords.below(
                Bdi.code(String.valueOf(row.flow())), new Span(words.say("fts.row.version", row.version())));
    }

    private static Component words(FlowRow row) {
        return Bdi.text(Objects.requireNonNullElse(row.description(), ""));
    }

    private Component state(FlowRow row) {
        var state = FlowWords.below(new Span(words.label(row.status())), new Span(words.label(row.type())));
        new FlowNotes(words).of(row).forEach(note -> state.add(new Div(note)));
        return state;
    }

    private Component days(FlowRow row) {
        var days = row.days();
        return new Div(
                new Div(day("fts.row.dated", days.dated())),
                new Div(day("fts.row.decided", days.decided())),
                new Div(day("fts.row.reported", days.reported())));
    }

    private Span day(String key, @Nullable LocalDate day) {
        return new Span(day == null ? "" : words.say(key, day));
    }
}
