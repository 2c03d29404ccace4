package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarmim.ui.Languages;

/** A day at the desk without a mouse, in Arabic. */
@DemoHouse
class KeyboardStoryTest {
    private static final int STEPS = 150;

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void every_key_of_the_screen_is_on_the_sheet_and_no_other() {
        var coordinator =
                browsers.atDesk(Languages.ARABIC).signIn("coordinator").open("review");
        assertThat(keysOnTheSheet(coordinator)).contains("j", "k", "a", "r", "/", "?");
        coordinator.open("facilities");
        assertThat(keysOnTheSheet(coordinator)).contains("/", "?", "j").doesNotContain("a", "r");
    }

    @Test
    void a_slash_and_an_arabic_name_open_the_facility() {
        var reporter = browsers.atDesk(Languages.ARABIC).signIn("reporter").open("");
        reporter.press("/");
        reporter.page.keyboard().type("مستشفى تجريبي أ");
        reporter.press("Enter");
        reporter.page.waitForURL("**/facilities/GZ-HF-*");
        assertThat(reporter.main()).containsText("مستشفى تجريبي أ");
    }

    @Test
    void keys_walk_through_the_queue_and_return_a_report() {
        var coordinator =
                browsers.atDesk(Languages.ARABIC).signIn("coordinator2").open("review");
        var first = coordinator.page.url();
        coordinator.press("j");
        coordinator.page.waitForURL(address -> !address.equals(first));
        var second = coordinator.page.url();
        coordinator.press("k");
        coordinator.page.waitForURL(address -> !address.equals(second));
        coordinator.press("r");
        assertThat(coordinator.page.locator(".reason")).isVisible();
        assertThat(coordinator.button("review.send")).isFocused();
    }

    @Test
    void tab_by_tab_one_arrives_at_what_the_screen_is_for() {
        var reporter = browsers.atDesk(Languages.ARABIC).signIn("reporter").open("facilities");
        arrives(reporter, reporter.main().locator("a[href='facilities/new']"));
        reporter.open("report");
        arrives(reporter, reporter.page.locator(".facility-choices a").first());
        reporter.press("Enter");
        reporter.page.locator(".choice-big").waitFor();
        arrives(reporter, reporter.page.locator(".choice-big button").first());
        arrives(reporter, reporter.button("report.send"));
        var coordinator =
                browsers.atDesk(Languages.ARABIC).signIn("coordinator").open("review");
        arrives(coordinator, coordinator.page.locator("vaadin-button[aria-keyshortcuts=a]"));
    }

    /** The keys on the sheet, which are those that the page listens to. */
    private static List<String> keysOnTheSheet(Visitor visitor) {
        visitor.press("?");
        var sheet = visitor.page.getByRole(AriaRole.DIALOG);
        sheet.locator("dt").first().waitFor();
        var listed = new ArrayList<String>();
        for (var keys : sheet.locator("dt").all())
            listed.add(String.join(" ", keys.locator(".key").allTextContents()));
        assertThat(listed)
                .containsAll(active(visitor))
                .hasSize(active(visitor).size() + 1)
                .contains("Ctrl Shift L");
        visitor.press("Escape");
        return listed;
    }

    @SuppressWarnings("unchecked") // an array of texts in the page
    private static List<String> active(Visitor visitor) {
        return (List<String>) visitor.page.evaluate("window.tarmimKeys");
    }

    private static void arrives(Visitor visitor, Locator target) {
        for (int step = 0; step < STEPS && !isFocused(target); step++)
            visitor.page.keyboard().press("Tab");
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (Boolean) target.evaluate("element => element.matches(':focus')");
    }
}
