package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.area.Areas;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/** A mistake gets a sentence in Arabic and costs nothing of what was typed. */
@DemoHouse
class MistakeStoryTest {
    private static final String SWAPPED = "34.36, 31.42";
    private static final String LONG = "ن".repeat(300);

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    Proposals proposals;

    @Autowired
    Areas areas;

    @Autowired
    StatusReports reports;

    @Autowired
    SituationClock clock;

    @Test
    void swapped_coordinates_and_a_name_of_three_hundred_characters() {
        var email =
                some.email(some.somebody(Role.NGO_MANAGER)); // leaves a draft behind, which no other story shall find
        var reporter = browsers.atDesk(Languages.ARABIC)
                .signIn(email, SamplePeople.PASSWORD)
                .open("facilities/new");
        type(reporter, "FacilityDetails.nameEn", "Sample Clinic begun");
        type(reporter, "facility.point", SWAPPED);
        type(reporter, "proposal.reason", "افتتحت الأسبوع الماضي");
        var reading = areas.check(SWAPPED, null);
        assertThat(reporter.page.locator(".place-said"))
                .containsText(reporter.words.say(reading.key(), reading.values().toArray()));
        type(reporter, "FacilityDetails.nameAr", LONG);
        reporter.tap(reporter.button("proposal.send"));
        assertThat(reporter.main()).containsText(reporter.words.say("facility.name.length", Map.of("max", 200)));

        assertThat(field(reporter, "FacilityDetails.nameAr")).hasValue(LONG);
        assertThat(field(reporter, "FacilityDetails.nameEn")).hasValue("Sample Clinic begun");
        assertThat(field(reporter, "facility.point")).hasValue(SWAPPED);
        assertThat(field(reporter, "proposal.reason")).hasValue("افتتحت الأسبوع الماضي");
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile() {
        var person = some.somebody(Role.REPORTER);
        var hospital = facilities.hospital(person.organisation());
        var address = "facilities/" + hospital.code() + "/edit";
        var reporter = browsers.atDesk(Languages.ARABIC)
                .signIn(some.email(person), SamplePeople.PASSWORD)
                .open(address);
        type(reporter, "FacilityDetails.nameAr", "مستشفى تجريبي جديد");
        type(reporter, "proposal.reason", "سُمّي من جديد");
        renamedMeanwhile(hospital);
        reporter.tap(reporter.button("proposal.send"));
        assertThat(reporter.main()).containsText("قُبل في هذه الأثناء تغيير من شخص آخر");
        assertThat(field(reporter, "FacilityDetails.nameAr")).hasValue("مستشفى تجريبي جديد");

        reporter.open(address);
        reporter.tap(reporter.button("draft.continue"));
        assertThat(field(reporter, "FacilityDetails.nameAr")).hasValue("مستشفى تجريبي جديد");
        assertThat(field(reporter, "proposal.reason")).hasValue("سُمّي من جديد");
        assertThat(reporter.main()).containsText(reporter.words.say("FacilityDetails.nameAr"));
    }

    @Test
    void a_report_that_was_sent_by_mistake_is_withdrawn_for_good_after_a_question() {
        var person = some.somebody(Role.REPORTER);
        var hospital = facilities.hospital(person.organisation());
        Acting.as(
                person,
                () -> reports.report(
                        UUID.randomUUID(),
                        SampleReports.of(hospital.id(), Moment.at(clock.now()), Functionality.FULLY)
                                .details(),
                        Set.of()));
        var reporter = browsers.onPhone(Languages.ARABIC)
                .signIn(some.email(person), SamplePeople.PASSWORD)
                .open("my-reports");
        reporter.tap(reporter.button("report.mine.withdraw"));
        reporter.tap(reporter.button("report.withdraw.do"));
        assertThat(reporter.page.locator("vaadin-dialog .notice"))
                .hasText(reporter.words.say("report.withdraw.missing"));
        Assertions.assertThat(reporter.barriers()).isEmpty();
        reporter.tap(reporter.page.getByText(reporter.words.say("WithdrawalReason.WRONG_FACILITY")));
        reporter.tap(reporter.button("report.withdraw.do"));
        assertThat(reporter.page.locator(".my-report")).containsText(reporter.words.say("ReportState.WITHDRAWN"));
        assertThat(reporter.button("report.mine.withdraw")).hasCount(0);
        Assertions.assertThat(reporter.scrollsSideways()).isFalse();
    }

    private void renamedMeanwhile(Facility hospital) {
        var other = SampleDetails.of(hospital.details()).inArabic("اسم آخر").details();
        var proposal = Acting.as(
                some.somebody(Role.HEALTH_COORDINATOR),
                () -> proposals.propose(hospital.id(), hospital.version(), other, "Renamed for a test"));
        Acting.as(some.somebody(Role.HEALTH_COORDINATOR), () -> proposals.accept(proposal.id()));
    }

    private static void type(Visitor visitor, String label, String text) {
        field(visitor, label).fill(text);
        field(visitor, label).press("Tab");
        visitor.settle();
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page.getByLabel(visitor.words.say(label)).and(visitor.page.locator("input, textarea"));
    }
}
