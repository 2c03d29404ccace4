package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarmim.ui.Languages;

/** What goes to the printer is the screen's content and the word that it is a demo, and no way to go elsewhere. */
@DemoHouse
class PaperTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void no_navigation_is_printed_and_the_demo_says_so_on_paper_too() {
        var desk = browsers.atDesk(Languages.ARABIC).signIn("desk");
        for (var address : new String[] {"facilities", "gap", "pledges"}) {
            desk.open(address);
            desk.onPaper();
            for (var part : new String[] {".bar", ".side-ways", ".bottom-ways", ".skip-link"})
                assertThat(desk.page.locator(part).first()).isHidden();
            assertThat(desk.page.locator(".banner")).isVisible();
            assertThat(desk.main().locator("h1").first()).isVisible();
        }
    }
}
