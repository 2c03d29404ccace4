package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tarmim.detention.chain.OrderStatus;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/**
 * A house in which the room of cases is open alone: an order passed its last day with no news, a visit five days later
 * restarts one meter, strangers find nothing, and a locked room shows nothing.
 */
@DemoHouse
@TestPropertySource(properties = "tarmim.rooms=detention")
class CaseStoryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 23);
    private static final String NAME = "Sample person A";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SituationClock clock;

    @AfterEach
    void the_day_of_the_demo() {
        clock.fixDay(DAY);
    }

    @Test
    void a_lapse_waits_as_a_task_and_a_visit_restarts_one_meter_and_not_the_other() {
        var caseworker = browsers.atDesk(Languages.ENGLISH).signIn("caseworker").open("");
        var task = caseworker.main().locator(".today-lines a").first();
        assertThat(task).containsText("passed with no news");
        caseworker.tap(task);
        var code = caseworker.main().locator("h1").innerText();
        assertThat(caseworker.page.url()).endsWith("/cases/" + code);
        assertThat(caseworker.page.title()).doesNotContain(NAME);
        assertThat(meter(caseworker, 0)).containsText("23 to 24 days");
        assertThat(meter(caseworker, 1)).containsText(caseworker.words.say("meter.counsel.sinceArrest"));
        assertThat(meter(caseworker, 2)).containsText(caseworker.words.label(OrderStatus.LAPSED_NO_NEWS));

        clock.fixDay(DAY.plusDays(5));
        caseworker.open("cases/" + code);
        assertThat(meter(caseworker, 1)).containsText("28 to 29 days");
        caseworker.tap(caseworker.button("case.record.visit"));
        caseworker.tap(exactly(caseworker, "case.record"));
        assertThat(meter(caseworker, 1)).containsText("0 days");
        assertThat(meter(caseworker, 0)).containsText("28 to 29 days");
        assertThat(meter(caseworker, 2)).containsText(caseworker.words.label(OrderStatus.LAPSED_NO_NEWS));
        assertThat(caseworker.complaints()).isEmpty();
        strangersFindNothing(code, caseworker.main().innerText());
        aLockedRoomShowsNothing(caseworker, code);
    }

    private static void strangersFindNothing(String code, String page) {
        assertThat(page).contains(NAME);
        for (var account : new String[] {"caseworker2", "coordinator", "admin"}) {
            var stranger = browsers.atDesk(Languages.ENGLISH).signIn(account).open("cases/" + code);
            var answer = stranger.main().innerText();
            assertThat(answer).doesNotContain(NAME);
            stranger.open("cases/DC-22222-2");
            assertThat(stranger.main().innerText()).isEqualTo(answer);
        }
    }

    private static void aLockedRoomShowsNothing(Visitor caseworker, String code) {
        var supervisor = browsers.atDesk(Languages.ENGLISH).signIn("supervisor").open("case-room");
        supervisor.tap(exactly(supervisor, "caseRoom.lock"));
        supervisor.tap(exactly(supervisor, "caseRoom.lock").last());
        assertThat(supervisor.main()).containsText(supervisor.words.label(RoomState.LOCKED));
        assertThat(caseworker.main()).containsText(caseworker.words.say("caseRoom.closed"));
        assertThat(caseworker.main()).not().containsText(NAME);
        var passphrase = supervisor.main().locator(".code").innerText();
        supervisor.main().locator("vaadin-password-field input").fill(passphrase);
        supervisor.tap(supervisor.button("caseRoom.open"));
        assertThat(supervisor.main()).containsText(supervisor.words.label(RoomState.OPEN));
        caseworker.open("cases/" + code);
        assertThat(caseworker.main()).containsText(NAME);
    }

    private static Locator exactly(Visitor visitor, String key) {
        var name = new Page.GetByRoleOptions().setName(visitor.words.say(key)).setExact(true);
        return visitor.page.getByRole(AriaRole.BUTTON, name);
    }

    private static Locator meter(Visitor visitor, int number) {
        return visitor.main().locator(".meter").nth(number);
    }
}
