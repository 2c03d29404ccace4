package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.facility.need.Assessments;
import org.tarmim.facility.need.NeedDetails;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.Scope;
import org.tarmim.facility.need.Sector;
import org.tarmim.facility.need.UnitCosts;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** Records what there is to pay for: at the facility in the address, or else in an area and sector. */
@Route("needs/new")
@PageTitle("need.new")
@RolesAllowed(May.WRITE_NEEDS)
@StyleSheet("context://static/needs.css")
class NewNeedView extends Div implements BeforeEnterObserver {
    private static final String FACILITY = "facility";

    private final Words words = Words.here();
    private final Needs needs;
    private final Assessments assessments;
    private final UnitCosts unitCosts;
    private final Facilities facilities;
    private final Areas areas;
    private final SituationClock clock;
    private final Div place = new Div();
    private @Nullable NeedForm form;
    private Scope scope = new Scope.OfArea(null, Sector.HEALTH);

    NewNeedView(
            Needs needs,
            Assessments assessments,
            UnitCosts unitCosts,
            Facilities facilities,
            Areas areas,
            SituationClock clock) {
        this.needs = needs;
        this.assessments = assessments;
        this.unitCosts = unitCosts;
        this.facilities = facilities;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var codes = event.getLocation().getQueryParameters().getParameters().getOrDefault(FACILITY, List.of());
        var facility = codes.stream().findFirst().flatMap(this::facility);
        removeAll();
        add(heading(facility.orElse(null)));
        facility.ifPresentOrElse(this::ofFacility, this::ofArea);
        add(place);
    }

    private Optional<Facility> facility(String code) {
        try {
            return facilities.find(FacilityCode.parse(code));
        } catch (Rejected unreadable) {
            return Optional.empty();
        }
    }

    private Heading heading(@Nullable Facility facility) {
        var heading = new Heading(words.say("need.new")).under(words.say("needs.title"), "needs");
        if (facility == null) return heading;
        return heading.under(facility.name(words.locale()), "facilities/" + facility.code() + "?tab=needs")
                .code(facility.code().text());
    }

    private void ofFacility(Facility facility) {
        show(new Scope.OfFacility(facility.id()), facility.details().area());
    }

    private void ofArea() {
        add(new AreaChoice(new NeedWords(words, areas), this::show));
    }

    private void show(Scope chosen) {
        show(chosen, chosen.areaOrNull());
    }

    // What was typed stays when another area is chosen; only the assessments to choose from are others.
    private void show(Scope chosen, @Nullable PCode area) {
        scope = chosen;
        var next = new NeedForm(assessments.under(chosen, area), unitCosts.on(clock.today()));
        if (form != null) next.show(form.typed());
        form = next;
        place.removeAll();
        place.add(next, save(next));
    }

    private Button save(NeedForm filled) {
        var save = new Button(words.say("need.save"), click -> filled.submit(this::record));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    private void record(NeedDetails details) {
        UI.getCurrent().navigate("needs/" + needs.record(scope, details).id());
    }
}
