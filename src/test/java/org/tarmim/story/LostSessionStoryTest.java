package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.story.Fields.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** What is typed is kept, whatever happens to the line and in whatever language it goes on. */
@DemoHouse
class LostSessionStoryTest {
    private static final LocatorAssertions.HasAttributeOptions SOON =
            new LocatorAssertions.HasAttributeOptions().setTimeout(60_000);

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    StatusReports reports;

    @Test
    void a_report_begun_before_the_session_was_lost_is_found_again() {
        var reporter = browsers.onPhone(Languages.ARABIC).signIn("reporter2").open("report");
        reporter.tap(reporter.page.locator(".facility-choices a").first());
        reporter.page.waitForURL("**/report/*");
        var address = reporter.page.url().replaceFirst("^https?://[^/]+/", "");
        reporter.tap(answer(reporter));
        assertThat(answer(reporter)).hasAttribute("aria-pressed", "true");

        reporter.loseSession();
        reporter.page.reload();
        reporter.signIn("reporter2").open(address);
        reporter.tap(reporter.button("draft.continue"));
        assertThat(answer(reporter)).hasAttribute("aria-pressed", "true");
    }

    @Test
    void a_facility_begun_before_the_session_was_lost_is_found_again() {
        var reporter = browsers.atDesk(Languages.ENGLISH).signIn("reporter2").open("facilities/new");
        type(reporter, "FacilityDetails.nameEn", "Sample Clinic begun");
        type(reporter, "facility.point", "31.5");
        type(reporter, "proposal.reason", "Opened last week");

        reporter.loseSession();
        reporter.page.reload();
        reporter.signIn("reporter2").open("facilities/new");
        reporter.tap(reporter.button("draft.continue"));
        assertThat(field(reporter, "FacilityDetails.nameEn")).hasValue("Sample Clinic begun");
        assertThat(field(reporter, "facility.point")).hasValue("31.5");
        assertThat(field(reporter, "proposal.reason")).hasValue("Opened last week");
    }

    @Test
    void an_answer_to_a_report_begun_before_the_session_was_lost_is_found_again() {
        var coordinator =
                browsers.atDesk(Languages.ENGLISH).signIn("coordinator").open("review");
        coordinator.press("r");
        type(coordinator, "review.note.for", "Which ward is meant?");
        var address = coordinator.page.url().replaceFirst("^https?://[^/]+/", "");

        coordinator.loseSession();
        coordinator.page.reload();
        coordinator.signIn("coordinator").open(address);
        coordinator.tap(coordinator.button("draft.continue"));
        assertThat(field(coordinator, "review.note.for")).hasValue("Which ward is meant?");
        coordinator.tap(coordinator.button("review.cancel"));
    }

    @Test
    void what_takes_longer_than_three_seconds_is_said_in_words() {
        var email = some.email(some.somebody(Role.NGO_MANAGER));
        var reporter = browsers.atDesk(Languages.ENGLISH).signIn(email, SamplePeople.PASSWORD);
        reporter.open("facilities/new");
        var held = new ArrayList<Route>();
        reporter.page.route("**/*v-r=uidl*", held::add);
        field(reporter, "FacilityDetails.nameEn").fill("Sample Clinic awaited");
        field(reporter, "FacilityDetails.nameEn").press("Tab");
        assertThat(reporter.page.getByText(reporter.words.say("connection.slow")))
                .isVisible();
        assertThat(reporter.main()).hasCSS("opacity", "0.55");

        reporter.page.unroute("**/*v-r=uidl*");
        held.forEach(Route::resume);
        assertThat(reporter.page.getByText(reporter.words.say("connection.connected")))
                .isVisible();
        assertThat(reporter.main()).hasCSS("opacity", "1");
    }

    @Test
    void a_report_begun_in_english_goes_on_in_arabic_and_over_a_cut_line_and_is_sent_once() {
        var person = some.somebody(Role.REPORTER);
        var address = "report/" + hospitalOf(person) + "/full";
        var reporter = browsers.atDesk(Languages.ENGLISH)
                .signIn(some.email(person), SamplePeople.PASSWORD)
                .open(address);
        note(reporter, Languages.ENGLISH).fill("The gate is shut");
        reporter.tap(reporter.page.locator(".languages button[lang=ar]"));
        assertThat(reporter.page).hasURL(reporter.address(address));
        assertThat(reporter.page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(note(reporter, Languages.ARABIC)).hasValue("The gate is shut");

        reporter.offline(true);
        assertThat(reporter.page.locator(".connection-lost")).isVisible();
        exists(reporter).click();
        note(reporter, Languages.ARABIC).fill("البوابة مغلقة");
        reporter.offline(false);
        assertThat(exists(reporter)).hasAttribute("aria-pressed", "true", SOON);
        reporter.settle();

        reporter.open(address);
        reporter.tap(reporter.page.getByText(Words.in(Languages.ARABIC).say("draft.continue")));
        assertThat(note(reporter, Languages.ARABIC)).hasValue("البوابة مغلقة");
        assertThat(exists(reporter)).hasAttribute("aria-pressed", "true");
        reporter.offline(true);
        reporter.page
                .getByText(Words.in(Languages.ARABIC).say("report.send"))
                .last()
                .click();
        reporter.offline(false);
        reporter.page.locator(".receipt-code").waitFor();
        assertThat(Acting.as(person, () -> reports.mine(null, null)).rows()).hasSize(1);
    }

    private String hospitalOf(Actor person) {
        return facilities.hospital(person.organisation()).code().text();
    }

    private static Locator exists(Visitor reporter) {
        return reporter.page.locator(".choice button").first();
    }

    private static Locator note(Visitor reporter, Locale language) {
        return reporter.page
                .getByLabel(Words.in(language).say("report.note"), new Page.GetByLabelOptions().setExact(true))
                .and(reporter.page.locator("textarea"));
    }

    private static void type(Visitor visitor, String label, String text) {
        visitor.page.waitForResponse(heard -> heard.url().contains("v-r=uidl"), () -> {
            field(visitor, label).fill(text);
            field(visitor, label).press("Tab");
        });
        visitor.settle();
    }

    private static Locator answer(Visitor reporter) {
        return reporter.page
                .locator(".choice-big button")
                .filter(new Locator.FilterOptions().setHasText(reporter.words.say("Answer.NON_FUNCTIONING")));
    }
}
