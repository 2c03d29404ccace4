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

    @Test
    void the_whole_list_is_printed_and_says_how_many_rows_of_how_many() {
        var desk = browsers.atDesk(Languages.ENGLISH).signIn("desk").open("facilities?q=Sample");
        assertThat(desk.page.locator(".counts-number").first()).isVisible();
        int all = desk.page.locator(".counts-number").allInnerTexts().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        desk.page.evaluate("() => window.print = () => {}"); // a browser without a screen has no such dialog
        desk.tap(desk.button("list.print"));
        desk.onPaper();
        assertThat(desk.main().locator(".paper-list tbody tr")).hasCount(all);
        assertThat(desk.main().locator(".paper-list")).containsText(desk.words.say("list.paper.rows", all, all));
        assertThat(desk.main().locator(".chip")).containsText("Sample");
        assertThat(desk.main().locator(".facility-grid")).isHidden();

        desk.page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(desk.main().locator(".paper-list")).containsText(desk.words.say("list.paper"));
        assertThat(desk.main().locator(".facility-grid")).isVisible();
    }
}
