package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.report.Reportable;
import org.tarmim.facility.report.Reportables;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** Chooses the facility to report on: those one knows, the most recent first, or any found by name or code. */
@Route("report")
@PageTitle("report.title")
@Menu(title = "report.title", order = 1, icon = "vaadin:clipboard-pulse")
@RolesAllowed(May.REPORT_STATUS)
@StyleSheet("context://static/report.css")
class ReportStartView extends Div {
    private final Words words = Words.here();
    private final Reportables reportables;
    private final Areas areas;
    private final SituationClock clock;
    private final Div answers = new Div();

    ReportStartView(Reportables reportables, Areas areas, SituationClock clock) {
        this.reportables = reportables;
        this.areas = areas;
        this.clock = clock;
        addClassName("report-start");
        answers.getElement().setAttribute("aria-live", "polite");
        add(new Heading(words.say("report.title")), search(), answers);
        show("");
    }

    private Component search() {
        var search = new TextField(words.say("report.search"));
        search.setHelperText(words.say("report.search.hint"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(change -> show(change.getValue()));
        return search;
    }

    private void show(String typed) {
        answers.removeAll();
        var found = reportables.choices(typed);
        answers.add(new H2(words.say(typed.isBlank() ? "report.usual" : "report.found", found.size())));
        answers.add(found.isEmpty() ? nothing(typed) : list(found));
    }

    private Component nothing(String typed) {
        return EmptyState.quiet(words.say(typed.isBlank() ? "report.usual.none" : "report.found.none"));
    }

    private Component list(List<Reportable> found) {
        var list = new UnorderedList();
        list.addClassName("facility-choices");
        found.forEach(one -> list.add(new ListItem(link(one))));
        return list;
    }

    private Anchor link(Reportable facility) {
        var link = new Anchor("report/" + facility.code());
        var name = new Span(Bdi.text(facility.name(words.locale())));
        name.addClassName("facility-choice-name");
        link.add(name, about(facility));
        return link;
    }

    private Span about(Reportable facility) {
        var area = areas.find(facility.area())
                .map(found -> words.locale().getLanguage().equals("ar") ? found.nameAr() : found.nameEn())
                .orElse(facility.area().value());
        var about = new Span(
                new Span(words.label(facility.type())),
                Bdi.text(area),
                Bdi.code(facility.code().text()));
        about.addClassName("facility-choice-about");
        if (facility.reportedAt() != null)
            about.add(new Span(words.say("report.lastMine", words.age(facility.reportedAt(), clock.now()))));
        return about;
    }
}
