package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarmim.ui.Languages;

/** Lists and pages are walked without a mouse, and the sheet behind "?" says how. */
@DemoHouse
class KeysStoryTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void a_list_is_walked_a_row_opened_changed_and_a_new_one_begun() {
        var desk = browsers.atDesk(Languages.ENGLISH).signIn("manager").open("facilities");
        desk.press("?");
        for (var key : new String[] {"shortcuts.new", "shortcuts.next", "shortcuts.previous"})
            assertThat(desk.page.getByText(desk.words.say(key)).first()).isVisible();
        desk.press("Escape");

        var names = desk.page.locator(".facility-grid a");
        names.first().waitFor();
        desk.press("j");
        desk.press("j");
        desk.press("k");
        desk.press("j");
        var second = desk.page.locator("a:focus");
        assertThat(second).hasAttribute("href", Pattern.compile("facilities/.+"));
        desk.press("Enter");
        desk.page.waitForURL("**/facilities/*");
        desk.press("e");
        desk.page.waitForURL("**/facilities/*/edit");
        desk.open("facilities").press("n");
        desk.page.waitForURL("**/facilities/new");
    }
}
