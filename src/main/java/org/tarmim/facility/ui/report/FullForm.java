package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarmim.facility.report.PartnerSupport;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Security;
import org.tarmim.ui.Lines;
import org.tarmim.ui.Words;

/** Everything that can be said of a facility, in sections; what is left alone is not said. */
final class FullForm extends ReportForm {
    private static final int CAUSES = 8;

    private final Words words = Words.here();
    private final Choice<Existence> existence = choice(Existence.values(), "report.existence");
    private final WorksPart works = new WorksPart(this);
    private final Choice<Accessibility> access = choice(Accessibility.values(), "report.access");
    private final Choice<Damage> building = choice(Damage.values(), "report.building");
    private final Choice<Damage> equipment = choice(Damage.values(), "report.equipment");
    private final Choice<Security> security = choice(Security.values(), "report.security");
    private final Map<Dimension, RankedCauses> causes = new LinkedHashMap<>();
    private final ServiceRows services;
    private final AmenityRows amenities = new AmenityRows(this);
    private final Counts<BedType> beds = new Counts<>(BedType.values(), this);
    private final Counts<Cadre> staff = new Counts<>(Cadre.values(), this);
    private final Lines<PartnerSupport> support = hear(new Lines<>(words.say("report.support.add"), SupportLine::new));
    private final TellingFields telling;
    private StatusReportDetails shown;

    FullForm(ReportPaper paper, StatusReportDetails empty) {
        shown = empty;
        services = new ServiceRows(paper, this);
        telling = new TellingFields(paper, this::changed);
        section(
                "report.part.now",
                true,
                existence,
                works,
                why(Dimension.FUNCTIONALITY),
                access,
                why(Dimension.ACCESSIBILITY));
        section("report.part.damage", false, building, why(Dimension.BUILDING), equipment, why(Dimension.EQUIPMENT));
        section("report.services", false, services);
        section("report.part.amenities", false, amenities);
        section("report.part.beds", false, beds);
        section("report.part.staff", false, staff);
        section("report.part.support", false, support);
        section("report.security", false, security);
        section("report.telling", true, telling);
        show(empty, true);
    }

    @Override
    void show(StatusReportDetails report, boolean now) {
        shown = report;
        existence.setValue(report.existence());
        works.show(report);
        access.setValue(report.accessibility());
        building.setValue(report.building());
        equipment.setValue(report.equipment());
        security.setValue(report.security());
        causes.forEach((dimension, field) -> field.setValue(report.causes().getOrDefault(dimension, List.of())));
        services.show(report.services());
        amenities.show(report.amenities());
        beds.show(report.beds());
        staff.show(report.staff());
        support.setValue(report.support());
        telling.show(report.telling(), now);
    }

    @Override
    StatusReportDetails read(Instant now) {
        var told = telling.read(now);
        return new StatusReportDetails(
                shown.facility(),
                told.observed(),
                existence.getValue(),
                building.getValue(),
                equipment.getValue(),
                works.works(),
                works.why(),
                works.partly(),
                access.getValue(),
                security.getValue(),
                causes(),
                services.said(),
                amenities.said(),
                beds.said(),
                staff.said(),
                support.getValue(),
                told.method(),
                told.confidence(),
                told.note(),
                told.informant(),
                shown.supersedes(),
                shown.readAt(),
                shown.files());
    }

    @Override
    void check() {
        telling.check();
        amenities.check();
        beds.check();
        staff.check();
    }

    private void section(String key, boolean open, Component... parts) {
        var section = new Details(new H2(words.say(key)), parts);
        section.setOpened(open);
        section.addClassNames("panel", "report-section");
        add(section);
    }

    private <E extends Enum<E>> Choice<E> choice(E[] values, String key) {
        var choice = hear(Choice.of(List.of(values)));
        choice.setLabel(Words.here().say(key));
        return choice;
    }

    private RankedCauses why(Dimension dimension) {
        var why = hear(new RankedCauses(words.say("report.causes." + dimension), CAUSES));
        causes.put(dimension, why);
        return why;
    }

    private Map<Dimension, List<Cause>> causes() {
        var said = new HashMap<Dimension, List<Cause>>();
        causes.forEach((dimension, field) -> {
            if (!field.getValue().isEmpty()) said.put(dimension, field.getValue());
        });
        return said;
    }
}
