package org.tarmim.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarmim.ui.Languages;

/** Draws the pictures of the README, of samples only, into the folder named by {@code tarmim.pictures}. */
@DemoHouse
@EnabledIfSystemProperty(named = "tarmim.pictures", matches = ".+")
class ReadmePicturesTest {
    private static final int LARGEST = 250 * 1024;

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void the_list_beside_the_map() throws IOException {
        var coordinator =
                browsers.atDesk(Languages.ENGLISH).signIn("coordinator").open("map?q=Sample");
        coordinator.page.locator(".map-mark").first().waitFor();
        draw(coordinator, "list-en");
    }

    @Test
    void a_report_on_a_phone() throws IOException {
        var reporter = browsers.onPhone(Languages.ARABIC).signIn("reporter").open("report");
        reporter.tap(reporter.page
                .locator(".facility-choices a")
                .filter(new Locator.FilterOptions().setHasText("مستشفى تجريبي أ")));
        reporter.page.locator(".choice-big").scrollIntoViewIfNeeded();
        reporter.page.locator(".choice-big button").nth(1).click();
        reporter.settle();
        draw(reporter, "report-ar");
    }

    @Test
    void the_review() throws IOException {
        var coordinator = browsers.atDesk(Languages.ENGLISH).signIn("coordinator");
        coordinator.page.setViewportSize(1280, 820);
        coordinator.open("");
        coordinator.open("review?order=age");
        draw(coordinator, "review-en");
    }

    private static void draw(Visitor visitor, String name) throws IOException {
        var file = Path.of(System.getProperty("tarmim.pictures"), name + ".png");
        visitor.page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).isLessThanOrEqualTo(LARGEST);
    }
}
