package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarmim.ui.Languages;

/** Somebody comes to the desk: one press, and nothing stands on any screen until the password is given again. */
@DemoHouse
class QuickLockStoryTest {
    private static final String LOCK = "Control+Shift+L";
    private static final String LOCKED = "**/locked";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private Visitor reporter;

    @BeforeEach
    void a_reporter_with_a_telephone() {
        reporter = browsers.onPhone(Languages.ARABIC).signIn("manager").open("");
    }

    @Test
    void one_press_hides_every_tab_and_the_password_brings_back_what_was_being_typed() {
        var other = reporter.anotherTab();
        other.navigate(reporter.address("facilities"));
        var address = openFullReport();
        note().pressSequentially("أثناء الكتابة");
        reporter.page.keyboard().press(LOCK);
        assertThat(reporter.page.locator("body")).isHidden();
        assertThat(other.locator("body")).isHidden();
        reporter.page.waitForURL(LOCKED);
        other.waitForURL(LOCKED);

        reporter.settle();
        reporter.unlock();
        other.waitForURL(place -> !place.endsWith("/locked"));
        reporter.open(address);
        reporter.tap(reporter.button("draft.continue"));
        assertThat(note()).hasValue("أثناء الكتابة");
    }

    @Test
    void the_menu_of_the_person_locks_and_the_page_tells_neither_whose_it_is_nor_who_was_in() {
        reporter.tap(reporter.page.locator(".person vaadin-menu-bar-button").first());
        reporter.page.getByText(reporter.words.say("lock.now")).click();
        reporter.page.waitForURL(LOCKED);
        reporter.settle();
        assertThat(reporter.page).hasTitle(reporter.words.say("lock.title"));
        assertThat(reporter.page.locator("body").textContent())
                .doesNotContain(reporter.words.say("app.name"), "Sample Manager");
        assertThat(reporter.scrollsSideways()).isFalse();
        assertThat(reporter.barriers()).isEmpty();
        assertThat(reporter.complaints()).isEmpty();
    }

    @Test
    void a_tab_that_heard_nothing_is_led_away_by_the_server() {
        var deaf = reporter.anotherTab();
        deaf.addInitScript("delete window.BroadcastChannel");
        var reached = new AtomicBoolean();
        deaf.onWebSocket(line -> line.onFrameReceived(word -> reached.set(true)));
        deaf.navigate(reporter.address("facilities"));
        deaf.waitForCondition(reached::get); // before that the server cannot tell it anything
        reporter.page.keyboard().press(LOCK);
        deaf.waitForURL(LOCKED);
    }

    @Test
    void what_an_open_screen_asked_before_is_not_answered_any_more() {
        var asked = new ArrayList<Request>();
        reporter.page.onRequest(request -> {
            if (request.url().contains("v-r=uidl")) asked.add(request);
        });
        reporter.open("facilities");
        assertThat(asked).isNotEmpty();
        reporter.page.keyboard().press(LOCK);
        reporter.page.waitForURL(LOCKED);
        assertThat(reporter.sendAgain(asked.getLast()).text()).doesNotContain("\"changes\":[{");
    }

    private String openFullReport() {
        reporter.open("report");
        reporter.tap(reporter.page.locator(".facility-choices a").first());
        reporter.page.waitForURL("**/report/*");
        var address = reporter.page.url().replaceFirst("^https?://[^/]+/", "") + "/full";
        reporter.open(address);
        return address;
    }

    private Locator note() {
        return reporter.page
                .getByLabel(reporter.words.say("report.note"), new Page.GetByLabelOptions().setExact(true))
                .and(reporter.page.locator("textarea"));
    }
}
