package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tarmim.facility.report.PartnerSupport;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Security;
import org.tarmim.ui.Lines;
import org.tarmim.ui.Words;

/** Everything that can be said of a facility, in sections; what is left alone is not said. */
final class FullForm extends ReportForm {
    private static final Set<Damage> DAMAGED = EnumSet.of(Damage.SLIGHT, Damage.PARTIAL, Damage.FULL);

    private final Words words = Words.here();
    private final Choice<Existence> existence = choice(Existence.values(), "report.existence");
    private final WorksPart works = new WorksPart(this);
    private final Choice<Accessibility> access = choice(Accessibility.values(), "report.access");
    private final Choice<Damage> building = choice(Damage.values(), "report.building");
    private final Choice<Damage> equipment = choice(Damage.values(), "report.equipment");
    private final Choice<Security> security = choice(Security.values(), "report.security");
    private final WhyFields whys = new WhyFields();
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
                hear(whys.after(
                        Dimension.FUNCTIONALITY,
                        works.answer(),
                        works::works,
                        EnumSet.of(Functionality.PARTIALLY, Functionality.NON_FUNCTIONING))),
                access,
                why(Dimension.ACCESSIBILITY, access, EnumSet.of(Accessibility.PARTIALLY, Accessibility.NOT)));
        section(
                "report.part.damage",
                false,
                building,
                why(Dimension.BUILDING, building, DAMAGED),
                equipment,
                why(Dimension.EQUIPMENT, equipment, DAMAGED));
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
        whys.show(report.causes());
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
                whys.said(),
                services.said(),
                amenities.said(),
                beds.said(),
                staff.said(),
                support.getValue(),
                told.method(),
                told.confidence(),
                told.note(),
                told.informant(),
                told.toldBy(),
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

    private <E extends Enum<E>> RankedCauses why(Dimension dimension, Choice<E> answer, Set<E> calling) {
        return hear(whys.after(dimension, answer, answer::getValue, calling));
    }
}
