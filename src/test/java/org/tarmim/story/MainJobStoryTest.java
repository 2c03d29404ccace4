package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.facility.verification.ReviewDesk;
import org.tarmim.ui.Languages;

/** The main job, from the telephone of a reporter to the screens of everybody. */
@DemoHouse
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("clock")
class MainJobStoryTest {
    private static final String WITHOUT_SURGERY = "facilities?without=SURGERY";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    ReviewDesk desk;

    @Test
    @Order(1)
    void no_change_takes_two_taps_once_the_facility_is_open() {
        var reporter = browsers.onPhone(Languages.ARABIC).signIn("reporter").open("report");
        choose(reporter, "مستشفى تجريبي ح");
        reporter.taps();
        reporter.tap(reporter.button("report.noChange"));
        reporter.tap(reporter.button("report.noChange.send"));
        assertThat(reporter.page.locator(".receipt-code")).isVisible();
        assertThat(reporter.taps()).isLessThanOrEqualTo(2);
    }

    @Test
    @Order(2)
    void surgery_works_again_and_every_open_screen_knows_it() {
        var watcher = browsers.atDesk(Languages.ENGLISH).signIn("coordinator2").open(WITHOUT_SURGERY);
        assertThat(hospitalA(watcher)).isVisible();
        var before = partly(watcher);
        var mapWatcher =
                browsers.atDesk(Languages.ENGLISH).signIn("desk").open("map?q=Sample+Hospital+A&without=SURGERY");
        assertThat(markOfHospitalA(mapWatcher)).isVisible();

        var reporter = browsers.onPhone(Languages.ARABIC).walkIn("reporter");
        reporter.tap(reporter.page.locator(".today-report"));
        choose(reporter, "مستشفى تجريبي أ");
        reporter.tap(reporter.page
                .locator(".choice-big button")
                .filter(new Locator.FilterOptions().setHasText(reporter.words.say("Answer.PARTIALLY"))));
        reporter.tap(reporter.page.locator(".service-chip").filter(new Locator.FilterOptions().setHasText("الجراحة")));
        reporter.tap(reporter.button("report.send"));
        assertThat(reporter.page.locator(".receipt-code")).isVisible();
        assertThat(reporter.taps()).isLessThanOrEqualTo(6);

        var coordinator = browsers.atDesk(Languages.ENGLISH).walkIn("coordinator");
        var receipt = reporter.page.locator(".receipt-code").innerText().strip();
        goToReview(coordinator, receipt);
        coordinator.press("a");
        coordinator.awaitNotice("The picture has changed");

        assertThat(hospitalA(watcher)).isHidden();
        assertThat(partly(watcher)).isEqualTo(before - 1);
        assertThat(markOfHospitalA(mapWatcher)).isHidden();

        askForYesterday(watcher);
        assertThat(hospitalA(watcher)).isVisible();
        watcher.tap(watcher.main().getByLabel(watcher.words.say("picture.later")));
        watcher.page.waitForURL(address -> address.contains("on=2025-01-22") && !address.contains("known="));
        assertThat(hospitalA(watcher)).isVisible();
        watcher.tap(watcher.button("picture.now"));
        assertThat(hospitalA(watcher)).isHidden();

        var auditor = browsers.atDesk(Languages.ENGLISH).signIn("auditor").open("trail?action=report.verified");
        assertThat(auditor.main()).containsText("Sample Coordinator One");
    }

    @Test
    @Order(3)
    void a_verified_report_is_on_other_open_screens_within_a_second() {
        var coordinator = browsers.atDesk(Languages.ENGLISH).signIn("coordinator");
        var list = browsers.atDesk(Languages.ENGLISH).signIn("coordinator2");
        var map = browsers.atDesk(Languages.ARABIC).signIn("auditor");
        WithinASecond.shows(() -> verify(coordinator, list, map));
    }

    /** Verifies a report; how long it took, in milliseconds, until the last screen showed it. */
    private long verify(Visitor coordinator, Visitor list, Visitor map) {
        coordinator.open("review/" + desk.news().id());
        coordinator.noteKeys();
        var code = coordinator
                .page
                .locator(".review-desk header .code")
                .innerText()
                .strip();
        list.open("facilities");
        map.open("map?q=" + code);
        assertThat(map.page.locator(".map-mark")).hasCount(1);
        list.noteChange(".counts-number");
        map.noteChange(".map-mark");
        coordinator.press("a");
        return Math.max(list.changedAt(), map.changedAt()) - coordinator.pressedAt();
    }

    private static void askForYesterday(Visitor watcher) {
        var day = watcher.main().locator(".picture-control vaadin-date-picker input");
        day.clear();
        day.pressSequentially("22 January 2025");
        day.press("Enter");
        watcher.page.waitForURL(address -> address.contains("on=2025-01-22") && address.contains("known=2025-01-22"));
        watcher.settle();
    }

    private static void choose(Visitor reporter, String facility) {
        reporter.tap(reporter.page
                .locator(".facility-choices a")
                .filter(new Locator.FilterOptions().setHasText(facility))
                .first());
    }

    /** Keys alone, from the first page on: to the review, and down the queue to that report. */
    private static void goToReview(Visitor coordinator, String receipt) {
        coordinator.press("g");
        coordinator.press("e");
        coordinator.page.waitForURL("**/review**");
        for (int i = 0;
                i < 20 && !coordinator.page.locator(".review-desk").innerText().contains(receipt);
                i++) {
            coordinator.press("j");
        }
        assertThat(coordinator.page.locator(".review-desk")).containsText(receipt);
    }

    private static Locator hospitalA(Visitor visitor) {
        return visitor.main().getByText("Sample Hospital A", new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator markOfHospitalA(Visitor visitor) {
        return visitor.page.locator(".map-mark[title^='Sample Hospital A,']");
    }

    private static int partly(Visitor visitor) {
        var number = visitor.page.locator(".counts button").nth(1).locator(".counts-number");
        assertThat(number).isVisible();
        return Integer.parseInt(number.innerText().strip());
    }
}
