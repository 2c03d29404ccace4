package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Role;
import org.tarmim.facility.status.BedType;
import org.tarmim.ui.Languages;

/** A count is understood in the digits of the person's keyboard, and what is none is said and never swallowed. */
@DemoHouse
class NumberFieldTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    private final Visitor reporter = browsers.atDesk(Languages.ARABIC);

    @Test
    void beds_of_a_facility_typed_in_arabic_digits_are_kept_as_the_number_they_are() {
        openNewFacility();
        type(beds(), "٣٦");
        assertThat(beds()).not().hasAttribute("invalid", "");
        reporter.page.reload();
        reporter.settle();
        reporter.tap(reporter.button("draft.continue"));
        assertThat(beds().locator("input")).hasValue("36");
    }

    @Test
    void beds_of_a_report_too() {
        reporter.signIn("reporter").open("report");
        reporter.tap(reporter.page.locator(".facility-choices a").first());
        reporter.page.waitForURL("**/report/*");
        reporter.open(reporter.page.url().replaceFirst("^https?://[^/]+/", "") + "/full");
        reporter.tap(reporter.main().getByText(reporter.words.say("report.part.beds")));
        type(bedsOfReport(), "٣٦");
        reporter.page.reload();
        reporter.settle();
        reporter.tap(reporter.button("draft.continue"));
        assertThat(bedsOfReport().locator("input")).hasValue("36");

        reporter.page.reload();
        reporter.settle();
        reporter.tap(reporter.button("draft.discard"));
    }

    @Test
    void what_is_no_whole_number_gets_a_sentence_and_stays() {
        openNewFacility();
        type(beds(), "كثيرة");
        assertThat(beds().locator("[slot=error-message]")).hasText(reporter.words.say("number.notWhole", "كثيرة"));
        assertThat(beds().locator("input")).hasValue("كثيرة");
    }

    /** As somebody new, of whom no draft is kept. */
    private void openNewFacility() {
        var email = some.email(some.somebody(Role.NGO_MANAGER));
        reporter.signIn(email, SamplePeople.PASSWORD).open("facilities/new");
    }

    private void type(Locator field, String text) {
        field.locator("input").fill(text);
        field.locator("input").press("Tab");
        reporter.settle();
    }

    private Locator beds() {
        return field(reporter.words.say("FacilityDetails.baselineBeds"));
    }

    private Locator bedsOfReport() {
        return field(reporter.words.label(BedType.TOTAL));
    }

    private Locator field(String label) {
        return reporter.page
                .locator("vaadin-text-field")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }
}
