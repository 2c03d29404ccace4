package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** The head of a facility's page: its names, what it is, how it works, and what can be done here. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class FacilityHead extends Div {
    private final Words words = Words.here();
    private final StatusWords status;
    private final Areas areas;

    FacilityHead(Facilities facilities, Areas areas) {
        this.areas = areas;
        status = new StatusWords(words, facilities.services());
    }

    void show(Sheet sheet) {
        removeAll();
        add(heading(sheet), works(sheet));
    }

    private Heading heading(Sheet sheet) {
        var facility = sheet.facility();
        var heading = new Heading(facility.name(words.locale()))
                .under(words.say("sheet.facilities"), "facilities")
                .code(facility.code().text());
        otherName(facility, heading);
        return heading.about(facts(sheet)).actions(actions(facility));
    }

    private void otherName(Facility facility, Heading heading) {
        var other = words.locale().equals(Languages.ARABIC) ? Languages.ENGLISH : Languages.ARABIC;
        var name = facility.name(other);
        if (!name.equals(facility.name(words.locale()))) heading.alsoCalled(Bdi.name(name, other));
    }

    private Component[] facts(Sheet sheet) {
        var details = sheet.facility().details();
        var facts = new ArrayList<Component>();
        facts.add(new Span(words.label(details.type())));
        facts.add(new Span(governorate(sheet.facility())));
        if (details.operator() != null)
            facts.add(new Span(words.say("sheet.operator", organisation(sheet, details.operator()))));
        var sensitivity = new Span(words.say("sheet.sensitivity", details.sensitivity()));
        sensitivity.setTitle(words.say("Sensitivity." + details.sensitivity() + ".who"));
        facts.add(sensitivity);
        return facts.toArray(Component[]::new);
    }

    private String organisation(Sheet sheet, UUID id) {
        return sheet.organisations().name(id, words.locale().equals(Languages.ARABIC));
    }

    private String governorate(Facility facility) {
        var area = facility.details().area();
        var arabic = words.locale().equals(Languages.ARABIC);
        return areas.find(area)
                .map(found -> arabic ? found.nameAr() : found.nameEn())
                .orElse(area.value());
    }

    private Component[] actions(Facility facility) {
        var me = Acting.required();
        var actions = new ArrayList<Component>();
        if (me.may(May.REPORT_STATUS)) actions.add(report(facility));
        if (me.may(May.PHONE_IN)) actions.add(phoned(facility));
        if (me.may(May.PROPOSE_FACILITY))
            actions.add(Shortcuts.press(go("sheet.edit", path(facility) + "/edit"), "e", "shortcuts.edit"));
        actions.add(new Button(
                words.say("sheet.print"), click -> UI.getCurrent().getPage().executeJs("print()")));
        return actions.toArray(Component[]::new);
    }

    private Button report(Facility facility) {
        var report = go("sheet.report", "report/" + facility.code());
        report.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return report;
    }

    private Button phoned(Facility facility) {
        var told = QueryParameters.of("told", "phone");
        return new Button(
                words.say("sheet.phoned"), click -> UI.getCurrent().navigate("report/" + facility.code(), told));
    }

    private Button go(String label, String address) {
        return new Button(words.say(label), click -> UI.getCurrent().navigate(address));
    }

    private Component works(Sheet sheet) {
        var works = new Div();
        works.addClassName("facility-works");
        sheet.state(Dimension.FUNCTIONALITY)
                .ifPresentOrElse(
                        state -> works.add(works(state, sheet)),
                        () -> works.add(status.nothing().large()));
        return works;
    }

    private Component[] works(DimensionState state, Sheet sheet) {
        var parts = new ArrayList<Component>(List.of(status.mark(state).large()));
        if (state.freshness() == DimensionState.Freshness.UNKNOWN_BY_AGE)
            parts.add(new Paragraph(
                    words.say("sheet.was", status.value(state.dimension(), state.value()), state.observed())));
        parts.add(new Paragraph(new Text(standing(state, sheet))));
        return parts.toArray(Component[]::new);
    }

    private String standing(DimensionState state, Sheet sheet) {
        return words.say(
                "sheet.standing",
                state.observed(),
                state.verifiedAt(),
                state.certainty(),
                organisation(sheet, state.sourceOrg()));
    }

    private static String path(Facility facility) {
        return "facilities/" + facility.code();
    }
}
