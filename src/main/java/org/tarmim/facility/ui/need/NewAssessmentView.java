package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.facility.need.Assessment;
import org.tarmim.facility.need.AssessmentDetails;
import org.tarmim.facility.need.Assessments;
import org.tarmim.facility.need.Sector;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Lines;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** Records an assessment: of the facility in the address, or else of an area and sector. */
@Route("assessments/new")
@PageTitle("assessment.new")
@RolesAllowed(May.WRITE_NEEDS)
@StyleSheet("context://static/needs.css")
class NewAssessmentView extends Div implements BeforeEnterObserver {
    private final Words words = Words.here();
    private final Assessments assessments;
    private final Facilities facilities;
    private final NeedWords called;
    private final SituationClock clock;

    NewAssessmentView(Assessments assessments, Facilities facilities, Areas areas, SituationClock clock) {
        this.assessments = assessments;
        this.facilities = facilities;
        this.clock = clock;
        called = new NeedWords(words, areas);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var codes = event.getLocation().getQueryParameters().getParameters().getOrDefault("facility", List.of());
        var facility = codes.isEmpty() ? null : facility(codes.getFirst());
        var form = form(facility);
        removeAll();
        add(heading(facility), form, form.submitButton(words.say("need.save"), details -> record(facility, details)));
    }

    private @Nullable Facility facility(String code) {
        try {
            return facilities.find(FacilityCode.parse(code)).orElse(null);
        } catch (Rejected unreadable) {
            return null;
        }
    }

    private Heading heading(@Nullable Facility facility) {
        var heading = new Heading(words.say("assessment.new"))
                .under(words.say("needs.title"), "needs")
                .under(words.say("assessments.title"), "assessments");
        return facility == null
                ? heading
                : heading.under(facility.name(words.locale()), "facilities/" + facility.code() + "?tab=needs");
    }

    private RecordForm<AssessmentDetails> form(@Nullable Facility facility) {
        var form = new RecordForm<>(AssessmentDetails.class);
        form.field("title", new TextField());
        form.field("publisher", new TextField());
        form.field("assessedOn", new DatePicker()).setMax(clock.today());
        form.field("supersedes", older(facility));
        var area = form.field("area", new ComboBox<PCode>());
        area.setItems(called.governorates().keySet().stream().map(PCode::new).toList());
        area.setItemLabelGenerator(called::area);
        var sector = form.field("sector", new ComboBox<Sector>());
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(words::label);
        area.setVisible(facility == null);
        sector.setVisible(facility == null);
        var measures = form.field("measures", new Lines<>(words.say("measure.add"), () -> new MeasureLine(called)));
        measures.getElement().setAttribute("colspan", "2");
        return form;
    }

    private ComboBox<UUID> older(@Nullable Facility facility) {
        var candidates = assessments.list().stream()
                .filter(one -> one.supersededBy() == null)
                .filter(one -> facility == null
                        ? one.site() == null
                        : facility.id().equals(one.scope().facilityOrNull()))
                .toList();
        var older = new ComboBox<UUID>();
        older.setItems(candidates.stream().map(Assessment::id).toList());
        older.setItemLabelGenerator(id -> label(id, candidates));
        older.setClearButtonVisible(true);
        return older;
    }

    private String label(UUID id, List<Assessment> candidates) {
        return candidates.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> words.say(
                        "assessment.line", one.details().title(), one.details().assessedOn()))
                .orElse("");
    }

    private void record(@Nullable Facility facility, AssessmentDetails details) {
        assessments.record(facility == null ? null : facility.id(), details);
        UI.getCurrent().navigate("assessments");
    }
}
