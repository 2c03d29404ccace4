package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarmim.ui.Languages;

/** From the announcement of a sample donor to the gap of a sample hospital: people of the desk at their browsers. */
@DemoHouse
class PledgeStoryTest {
    private static final String DEPOSIT = "960,000";
    private static final String IN_DOLLARS = "1,000,000";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void a_promise_is_reviewed_by_two_paid_in_euros_and_closes_a_part_of_the_gap_of_a_hospital() {
        var desk = browsers.atDesk(Languages.ENGLISH).signIn("desk");
        var code = record(desk);
        for (var reviewer : new String[] {"desk2", "desk3"})
            verify(browsers.atDesk(Languages.ENGLISH).signIn(reviewer), code);

        desk.open("pledges/" + code);
        deposit(desk);
        assertThat(desk.main()).containsText("USD\u00a0" + IN_DOLLARS);
        allocate(desk);
        var second = browsers.atDesk(Languages.ENGLISH).signIn("desk2").open("pledges/" + code);
        second.tap(second.button("allocations.confirm").first());
        assertThat(second.main()).containsText("Confirmed and funded");

        desk.open("gap?by=SECTOR");
        assertThat(desk.main()).containsText("250,000");
        var hospital = desk.open("pledges/" + code)
                .main()
                .locator("a[href*='tab=money']")
                .first();
        desk.open(hospital.getAttribute("href"));
        assertThat(desk.main()).containsText("Sample Hospital A");
        assertThat(desk.main()).containsText(code);
        assertThat(desk.complaints()).isEmpty();
    }

    /** Up to 150 million over the coming years, without a year. */
    private static String record(Visitor desk) {
        desk.open("pledges/new");
        choose(desk, "PledgeDetails.donor", "Sample donor state");
        fill(desk, "PledgeDetails.title", "Sample promise over the coming years");
        day(desk, "PledgeDetails.announcedOn", "20/01/2025");
        select(desk, "pledge.amountKind", "Up to");
        var most = desk.page.locator(".pledged-amount .money:visible").last();
        most.locator("input").first().fill("150 million");
        most.locator("vaadin-combo-box input").fill("USD");
        most.locator("vaadin-combo-box input").press("Enter");
        assertThat(desk.page.locator(".money-said:visible").last()).containsText("150 million US dollars");
        desk.tap(desk.button("pledge.send"));
        if (desk.page.locator(".resemblance").isVisible()) desk.tap(desk.button("resemblance.new"));
        desk.page.waitForURL("**/pledges/PL-*");
        desk.settle();
        assertThat(desk.main()).containsText("up to");
        var url = desk.page.url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static void verify(Visitor reviewer, String code) {
        reviewer.open("pledges/review?pledge=" + code);
        assertThat(reviewer.main()).containsText("Sample promise over the coming years");
        reviewer.press("a");
        assertThat(reviewer.page.locator(".notice").first()).containsText(code);
    }

    private static void deposit(Visitor desk) {
        select(desk, "FlowDetails.kind", "Deposit: received");
        var amount = desk.page.locator(".record-form .money").first();
        amount.locator("input").first().fill(DEPOSIT);
        amount.locator("vaadin-combo-box input").fill("EUR");
        amount.locator("vaadin-combo-box input").press("Enter");
        day(desk, "FlowDetails.valueDate", "21/01/2025");
        desk.tap(desk.button("flows.send").first());
    }

    private static void allocate(Visitor desk) {
        choose(desk, "allocations.need", "Sample Hospital A: Repair of the surgical ward and the roof");
        desk.page.locator(".allocation-form .money input").first().fill("250,000");
        desk.page.locator(".allocation-form .money input").first().press("Tab");
        desk.tap(desk.button("allocations.propose").first());
        assertThat(desk.main()).containsText("Proposed");
    }

    private static void fill(Visitor visitor, String label, String text) {
        field(visitor, label).fill(text);
    }

    private static void day(Visitor visitor, String label, String text) {
        field(visitor, label).fill(text);
        field(visitor, label).press("Enter");
        visitor.settle();
    }

    private static void choose(Visitor visitor, String label, String text) {
        field(visitor, label).fill(text);
        visitor.settle();
        visitor.page
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        visitor.settle();
    }

    private static void select(Visitor visitor, String label, String text) {
        var name = visitor.words.say(label);
        visitor.page
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        visitor.page
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .click();
        visitor.settle();
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page
                .getByLabel(visitor.words.say(label))
                .and(visitor.page.locator("input"))
                .first();
    }
}
