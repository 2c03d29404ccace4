package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.story.Fields.choose;
import static org.tarmim.story.Fields.field;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.area.Place;
import org.tarmim.area.PlaceReading;
import org.tarmim.area.PlaceReading.Found;
import org.tarmim.area.PlaceReading.Missing;
import org.tarmim.area.PlaceReading.Outside;
import org.tarmim.area.PlaceReading.Suggestion;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/** A mistake gets a sentence in Arabic and costs nothing of what was typed. */
@DemoHouse
class MistakeStoryTest {
    private static final String SWAPPED = "34.36, 31.42";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");
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
    Verifications verifications;

    @Autowired
    SituationClock clock;

    @Test
    void swapped_coordinates_and_a_name_of_three_hundred_characters() {
        var reporter = manager();
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
    void a_point_without_its_sign_or_elsewhere_or_of_noughts_or_in_arabic_digits_and_a_name_with_hidden_marks() {
        var reporter = manager();
        var elsewhere = areas.governorates().getLast();
        says(reporter, "-31.42, 34.36", Suggestion.class, null);
        says(reporter, "0, 0", Missing.class, null);
        choose(reporter, "FacilityDetails.area", elsewhere.nameAr());
        says(reporter, "31.42, 34.36", Outside.class, elsewhere.code());
        var home = areas.containing(new Place(31.42, 34.36)).orElseThrow();
        choose(reporter, "FacilityDetails.area", home.nameAr());
        says(reporter, "٣١٫٤٢، ٣٤٫٣٦", Found.class, home.code());

        var name = "عيادة تجريبية " + UUID.randomUUID();
        type(reporter, "FacilityDetails.nameAr", "\u202B" + name + "\u200F");
        choose(reporter, "FacilityDetails.type", FacilityType.HOSPITAL);
        type(reporter, "proposal.reason", "افتتحت الأسبوع الماضي");
        reporter.tap(reporter.button("proposal.send"));
        assertThat(reporter.main()).containsText(reporter.words.say("proposal.sent"));
        assertThat(waitingNames()).contains(name);
    }

    @Test
    void a_report_of_a_day_to_come_and_for_a_facility_that_is_closed() {
        var person = some.somebody(Role.REPORTER);
        var reporter = browsers.atDesk(Languages.ARABIC)
                .signIn(some.email(person), SamplePeople.PASSWORD)
                .open("report/" + closedHospital(person).code() + "/full");
        var soon = clock.today().plusDays(3);
        type(reporter, "report.note", "البوابة مفتوحة");
        choose(reporter, "report.when", reporter.words.say("report.when.DAY"));
        typeDay(reporter, soon);
        reporter.tap(reporter.page
                .locator(".choice button")
                .filter(new Locator.FilterOptions().setHasText(reporter.words.say("Answer.FULLY")))
                .first());
        reporter.tap(reporter.button("report.send"));
        assertThat(reporter.main()).containsText(reporter.words.say("report.question.FACILITY_IS_CLOSED"));
        reporter.tap(reporter.button("report.question.yes"));
        assertThat(reporter.main()).containsText(reporter.words.say("report.future", soon));
        assertThat(field(reporter, "report.note")).hasValue("البوابة مفتوحة");

        typeDay(reporter, clock.today());
        reporter.tap(reporter.button("report.send"));
        reporter.tap(reporter.button("report.question.yes"));
        assertThat(reporter.page.locator(".receipt-code")).isVisible();
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
        assertThat(reporter.barriers()).isEmpty();
        reporter.tap(reporter.page.getByText(reporter.words.say("WithdrawalReason.WRONG_FACILITY")));
        reporter.tap(reporter.button("report.withdraw.do"));
        assertThat(reporter.page.locator(".my-report")).containsText(reporter.words.say("ReportState.WITHDRAWN"));
        assertThat(reporter.button("report.mine.withdraw")).hasCount(0);
        assertThat(reporter.scrollsSideways()).isFalse();
    }

    /** Somebody new with an empty form: a draft that stays behind is found by no other story. */
    private Visitor manager() {
        var email = some.email(some.somebody(Role.NGO_MANAGER));
        return browsers.atDesk(Languages.ARABIC)
                .signIn(email, SamplePeople.PASSWORD)
                .open("facilities/new");
    }

    /** Types a point, which stays as it was typed and is answered with the sentence for what it is. */
    private void says(Visitor visitor, String point, Class<? extends PlaceReading> kind, PCode stated) {
        type(visitor, "facility.point", point);
        var reading = areas.check(point, stated);
        assertThat(reading).isInstanceOf(kind);
        assertThat(visitor.page.locator(".place-said"))
                .containsText(visitor.words.say(reading.key(), reading.values().toArray()));
        assertThat(field(visitor, "facility.point")).hasValue(point);
    }

    private List<String> waitingNames() {
        return Acting.as(some.somebody(Role.HEALTH_COORDINATOR), () -> proposals.open(null, 1000)).rows().stream()
                .map(waiting -> waiting.details().nameAr())
                .toList();
    }

    private Facility closedHospital(Actor reporter) {
        var hospital = facilities.hospital(reporter.organisation());
        var closed = SampleReports.closed(hospital.id(), Moment.at(clock.now()));
        var report = Acting.as(reporter, () -> reports.report(UUID.randomUUID(), closed, Set.of()));
        Acting.as(
                some.somebody(Role.HEALTH_COORDINATOR),
                () -> verifications.decide(VerificationDetails.verified(report.id(), Certainty.PROBABLE)));
        return hospital;
    }

    private static void typeDay(Visitor visitor, LocalDate day) {
        var input = field(visitor, "report.when.day");
        input.clear();
        input.pressSequentially(day.format(TYPED));
        input.press("Enter");
        visitor.settle();
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
}
