package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.story.Fields.choose;
import static org.tarmim.story.Fields.day;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarmim.detention.casefile.HearingMode;
import org.tarmim.detention.casefile.HearingOutcome;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.OrderStatus;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.ui.Languages;

/**
 * An order passed its last day with no news, a visit five days later restarts one meter, strangers find nothing, a locked
 * room shows nothing, and a case that was closed goes on when it is opened again.
 */
class CaseStoryTest extends CaseStory {
    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

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
        caseworker.tap(caseworker.exactly("case.record"));
        assertThat(meter(caseworker, 1)).containsText("0 days");
        assertThat(meter(caseworker, 0)).containsText("28 to 29 days");
        assertThat(meter(caseworker, 2)).containsText(caseworker.words.label(OrderStatus.LAPSED_NO_NEWS));
        assertThat(caseworker.complaints()).isEmpty();
        strangersFindNothing(code, caseworker.main().innerText());
        aLockedRoomShowsNothing(caseworker, code);
    }

    @Test
    void a_hearing_still_to_come_stands_in_the_calendar_by_the_code_and_in_nobody_elses() {
        var caseworker = atTheCase();
        var code = caseworker.main().locator("h1").innerText();
        caseworker.tap(caseworker.exactly("case.record.hearing"));
        choose(caseworker, "HearingDetails.outcome", HearingOutcome.AHEAD);
        day(caseworker, "HearingDetails.from", LocalDate.of(2025, 1, 30));
        choose(caseworker, "HearingDetails.zone", DayZone.JERUSALEM);
        choose(caseworker, "HearingDetails.mode", HearingMode.VIDEO);
        choose(caseworker, "HearingDetails.toldBy", ToldBy.LAWYER);
        choose(caseworker, "HearingDetails.credence", Credence.HIGH);
        caseworker.tap(caseworker.exactly("case.record"));
        caseworker.open("cases/calendar");
        var day = caseworker.main().locator(".calendar-day").last();
        assertThat(day).containsText("Thursday 30 January 2025");
        assertThat(day).containsText(code);
        assertThat(caseworker.page.title()).doesNotContain(code);
        assertThat(caseworker.complaints()).isEmpty();
        var stranger = browsers.atDesk(Languages.ENGLISH).signIn("caseworker2").open("cases/calendar");
        assertThat(stranger.main()).containsText(stranger.words.say("caseCalendar.none"));
        assertThat(stranger.main()).not().containsText(code);
        aNameIsFoundByWhomItIsGranted(caseworker, stranger, code);
        aCaseIsClosedAndOpenedAgain(caseworker, code);
    }

    private static void aNameIsFoundByWhomItIsGranted(Visitor caseworker, Visitor stranger, String code) {
        for (var visitor : List.of(caseworker, stranger)) {
            visitor.open("cases");
            visitor.page
                    .getByLabel(visitor.words.say("names.search"), EXACTLY)
                    .first()
                    .fill(NAME);
            visitor.tap(visitor.exactly("names.find"));
            assertThat(visitor.page.url()).endsWith("/cases");
        }
        assertThat(caseworker.main()).containsText(caseworker.words.say("names.found", 1));
        assertThat(caseworker.main().locator("tbody th a")).hasText(code);
        assertThat(stranger.main()).containsText(stranger.words.say("names.none"));
    }

    private static void aCaseIsClosedAndOpenedAgain(Visitor caseworker, String code) {
        caseworker.open("cases/" + code);
        close(caseworker);
        assertThat(caseworker.button("case.record.event")).hasCount(0);
        caseworker.open("cases");
        assertThat(caseworker.main()).not().containsText(code);
        caseworker.open("cases/" + code);
        openAgain(caseworker);
        assertThat(caseworker.main()).containsText("30 January 2025");
        assertThat(caseworker.complaints()).isEmpty();
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
        var passphrase = supervisor.main().locator(".code").innerText();
        var shares = sharesMade(supervisor, passphrase);
        supervisor.tap(supervisor.exactly("caseRoom.lock"));
        supervisor.tap(supervisor.exactly("caseRoom.lock").last());
        assertThat(supervisor.main()).containsText(supervisor.words.label(RoomState.LOCKED));
        assertThat(caseworker.main()).containsText(caseworker.words.say("caseRoom.closed"));
        assertThat(caseworker.main()).not().containsText(NAME);
        supervisor.main().locator(".case-room-form vaadin-password-field input").fill(passphrase);
        supervisor.tap(supervisor.button("caseRoom.open"));
        assertThat(supervisor.main()).containsText(supervisor.words.label(RoomState.OPEN));
        supervisor.tap(supervisor.exactly("caseRoom.lock"));
        supervisor.tap(supervisor.exactly("caseRoom.lock").last());
        openedByTwo(supervisor, shares, passphrase);
        caseworker.open("cases/" + code);
        assertThat(caseworker.main()).containsText(NAME);
    }

    private static List<String> sharesMade(Visitor supervisor, String passphrase) {
        supervisor.main().locator(".room-shares vaadin-password-field input").fill(passphrase);
        supervisor.tap(supervisor.button("roomShares.make"));
        var shares = supervisor.main().locator(".room-shares .code");
        assertThat(shares).hasCount(3);
        return shares.allInnerTexts();
    }

    /** The first and the last of three people come together; the passphrase stays what it was. */
    private static void openedByTwo(Visitor supervisor, List<String> shares, String passphrase) {
        supervisor.main().locator("vaadin-details-summary").click();
        var typed = supervisor.main().locator("vaadin-details .record-form");
        typed.locator("vaadin-text-field input").first().fill(shares.getFirst());
        typed.locator("vaadin-text-field input").last().fill(shares.getLast());
        typed.locator("vaadin-password-field input").first().fill(passphrase);
        typed.locator("vaadin-password-field input").last().fill(passphrase);
        supervisor.tap(typed.locator("vaadin-button").last());
        assertThat(supervisor.main()).containsText(supervisor.words.label(RoomState.OPEN));
    }
}
