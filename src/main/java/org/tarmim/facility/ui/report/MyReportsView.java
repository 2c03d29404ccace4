package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.access.People;
import org.tarmim.access.PeopleQuery;
import org.tarmim.access.Person;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.report.Withdrawals;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.More;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** The own reports, and for managers those of the organisation: what became of each, those to be answered first. */
@Route("my-reports")
@PageTitle("report.mine")
@Menu(title = "report.mine", order = 3.5, icon = "vaadin:inbox")
@RolesAllowed(May.SEE_OWN_REPORTS)
@StyleSheet("context://static/report.css")
class MyReportsView extends Div implements BeforeEnterObserver {
    private final Words words = Words.here();
    private final StatusReports reports;
    private final Withdrawals withdrawals;
    private final FilesOfReports files;
    private final WithholdPieces withhold;
    private final SituationClock clock;
    private final Map<UUID, String> colleagues;
    private final Div list = new Div();
    private MyReportsQuery query = new MyReportsQuery(false, null);
    private int pages = 1;

    MyReportsView(
            StatusReports reports,
            Withdrawals withdrawals,
            FilesOfReports files,
            WithholdPieces withhold,
            People people,
            SituationClock clock,
            Live live) {
        this.reports = reports;
        this.withdrawals = withdrawals;
        this.files = files;
        this.withhold = withhold;
        this.clock = clock;
        this.colleagues = colleagues(people);
        addClassName("report-view");
        live.listen(this, FacilityChanged::isIn, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = MyReportsQuery.of(event.getLocation().getQueryParameters());
        if (colleagues.isEmpty()) query = query.organisation(false);
        pages = 1;
        removeAll();
        add(new Heading(words.say("report.mine")), filters(), list);
        show();
    }

    private Component filters() {
        var filters = new Div();
        filters.addClassNames("row", "my-reports-filters");
        if (!colleagues.isEmpty()) filters.add(whose());
        filters.add(state());
        return filters;
    }

    private Component whose() {
        var whose = new Choice<>(
                List.of(false, true),
                organisation -> new Span(words.say(organisation ? "report.mine.organisation" : "report.mine.own")));
        whose.setValue(query.organisation());
        whose.setLabel(words.say("report.mine.whose"));
        whose.addValueChangeListener(change -> open(query.organisation(Boolean.TRUE.equals(change.getValue()))));
        return whose;
    }

    private Component state() {
        var state = new Select<ReportState>();
        state.setLabel(words.say("report.mine.state"));
        state.setItems(ReportState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.say("report.mine.all"));
        state.setItemLabelGenerator(one -> one == null ? words.say("report.mine.all") : words.label(one));
        state.setValue(query.state());
        state.addValueChangeListener(change -> open(query.state(change.getValue())));
        return state;
    }

    private static void open(MyReportsQuery other) {
        UI.getCurrent().navigate("my-reports", other.parameters());
    }

    private void show() {
        list.removeAll();
        var rows = new ArrayList<ReportRow>();
        var next = load(rows);
        var asked = query.state() == null ? page(ReportState.NEEDS_INFO, null).rows() : List.<ReportRow>of();
        if (!asked.isEmpty()) list.add(part("report.mine.asked", asked));
        var others = rows.stream().filter(row -> !asked.contains(row)).toList();
        if (!others.isEmpty()) list.add(part("report.mine.others", others));
        if (rows.isEmpty()) list.add(empty());
        if (next != null) list.add(more());
    }

    /** Reads as many pages as the person asked for; answers where the next one would start. */
    private @Nullable String load(List<ReportRow> rows) {
        String after = null;
        for (int number = 0; number < pages; number++) {
            var page = page(query.state(), after);
            rows.addAll(page.rows());
            after = page.next();
            if (after == null) return null;
        }
        return after;
    }

    private Page<ReportRow> page(@Nullable ReportState state, @Nullable String after) {
        return query.organisation() ? reports.ofOrganisation(state, after) : reports.mine(state, after);
    }

    private Component part(String key, List<ReportRow> rows) {
        var part = new Div(new H2(words.say(key)));
        var attached = files.of(rows);
        rows.forEach(row -> part.add(new MyReport(
                row, clock.now(), colleague(row), attached.behindAButton(row.id()), withdrawals, withhold)));
        return part;
    }

    private More more() {
        return new More(words.say("report.mine.more"), () -> {
            pages++;
            show();
        });
    }

    private Component empty() {
        if (query.state() != null) {
            var sentence = words.say("report.mine.filter", query.state());
            return EmptyState.filtered(Map.of(sentence, () -> open(query.state(null))));
        }
        return EmptyState.first(
                words.say("report.mine.none"),
                words.say("report.title"),
                () -> UI.getCurrent().navigate(ReportStartView.class));
    }

    private @Nullable String colleague(ReportRow row) {
        if (row.reporter().equals(Acting.required().account())) return null;
        return colleagues.getOrDefault(row.reporter(), words.say("report.mine.colleague"));
    }

    /** Names by account, for who may see the reports of the organisation; empty for everybody else. */
    private static Map<UUID, String> colleagues(People people) {
        if (!Acting.required().may(May.SEE_ORGANISATION_REPORTS)) return Map.of();
        return people.list(PeopleQuery.ALL).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Person::name));
    }
}
