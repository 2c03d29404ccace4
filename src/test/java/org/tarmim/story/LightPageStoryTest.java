package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tarmim.SamplePeople;
import org.tarmim.access.Role;
import org.tarmim.access.phone.SamplePhones;
import org.tarmim.files.SampleFiles;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Somebody far from a desk: a shared phone, no scripts, 2G. A manager gives a code, a coordinator hears the receipt. */
@DemoHouse
class LightPageStoryTest {
    private static final String PIN = SlowPhone.PIN;

    /** The round of the demo that is open still expects it. */
    private static final String LATE = "Sample Laboratory N";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @Autowired
    SamplePhones phones;

    @Autowired
    ApplicationContext house;

    private final Words words = Words.in(Languages.ARABIC);

    @Test
    void a_report_comes_over_2g_without_scripts_and_is_found_by_the_receipt_that_was_read_out() {
        var reporter = some.somebody(Role.REPORTER);
        var manager = browsers.atDesk(Languages.ENGLISH)
                .signIn(some.email(some.somebody(Role.NGO_MANAGER, reporter.organisation())), SamplePeople.PASSWORD);
        var code = codeFor(reporter.name(), manager);
        var keeper = browsers.atDesk(Languages.ENGLISH).signIn("coordinator2");
        var round = openRound(keeper);
        try (var playwright = Playwright.create();
                var chromium = Browsers.launch(playwright)) {
            var slow = new SlowPhone(chromium, Browsers.address(house));
            slow.bind(code);
            var phone = slow.page();
            assertThat(outcomes(keeper, round, "MISSING")).containsText(LATE);
            var started = Instant.now();
            var receipt = slow.report(LATE);
            assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(20));
            assertThat(receipt).matches("[A-Z2-9]{3}-[A-Z2-9]{4}");
            assertThat(outcomes(keeper, round, "RECEIVED")).containsText(LATE);
            addPhoto(phone, receipt);
            verifyByReceipt(receipt);
            assertThat(outcomes(keeper, round, "VERIFIED")).containsText(LATE);
            phone.getByRole(AriaRole.LINK, named("report.toMine")).click();
            assertThat(phone.locator("li").first()).containsText(receipt);
            assertThat(phone.locator("li").first()).containsText(words.say("ReportState.VERIFIED"));
            revoke(manager);
            phone.getByRole(AriaRole.LINK, named("light.home")).click();
            assertThat(phone.getByRole(AriaRole.HEADING)).hasText(words.say("light.bind"));
        }
        assertThat(manager.complaints()).isEmpty();
    }

    @Test
    void the_pages_are_for_everybody_in_both_languages_and_on_the_narrowest_telephone() {
        var code = phones.code(some.somebody(Role.REPORTER));
        for (var language : Languages.ALL) {
            var visitor = browsers.onPhone(language);
            var faults = new ArrayList<>(faults(visitor, "r/bind/" + code));
            visitor.page.locator("[name=sign]").fill("أ");
            visitor.page.locator("[name=pin]").fill(PIN);
            visitor.page.locator("[name=pin2]").fill(PIN);
            visitor.page.locator("main form > button").click();
            code = phones.code(some.somebody(Role.REPORTER));
            faults.addAll(faults(visitor, "r"));
            var form = visitor.page.locator("li a").first().getAttribute("href");
            faults.addAll(faults(visitor, form.substring(1)));
            visitor.page.locator("[name=works]").first().check();
            visitor.page.locator("#form > button").click();
            faults.addAll(faults(visitor));
            faults.addAll(faults(visitor, "r/mine"));
            var photo = visitor.page.locator("a[href$='/photo']").first().getAttribute("href");
            faults.addAll(faults(visitor, photo.substring(1)));
            visitor.page.goBack();
            var correction = visitor.page.locator("li a").first().getAttribute("href");
            faults.addAll(faults(visitor, correction.substring(1)));
            assertThat(faults).isEmpty();
        }
    }

    private static List<String> faults(Visitor visitor, String path) {
        visitor.page.navigate(visitor.address(path));
        return faults(visitor);
    }

    private static List<String> faults(Visitor visitor) {
        visitor.width(320);
        var faults = new ArrayList<>(visitor.barriers());
        if (visitor.scrollsSideways()) faults.add(visitor.page.url() + " scrolls sideways");
        if (visitor.page.locator("body").innerText().contains("!light"))
            faults.add(visitor.page.url() + " lacks words");
        return faults;
    }

    private static String codeFor(String reporter, Visitor manager) {
        manager.open("phones");
        manager.tap(manager.button("phones.code"));
        var choice = manager.page.locator("vaadin-combo-box input");
        choice.fill(reporter);
        manager.settle();
        choice.press("Enter");
        manager.tap(manager.button("phones.code.make"));
        assertThat(manager.page.locator(".qr")).isVisible();
        var code = manager.page.locator(".phone-code").innerText().strip();
        manager.tap(manager.button("dialog.close"));
        return code;
    }

    private static String openRound(Visitor keeper) {
        keeper.open("rounds");
        var open = keeper.main().locator("tr").filter(new Locator.FilterOptions().setHasText("25 January 2025"));
        return open.locator("a").last().getAttribute("href"); // the demo opened its own before any other
    }

    private static Locator outcomes(Visitor keeper, String round, String outcome) {
        return keeper.open(round + "?show=" + outcome).main().locator("table").last();
    }

    private void addPhoto(Page phone, String receipt) {
        phone.locator("[name=photo]").setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", SampleFiles.photo()));
        phone.getByRole(AriaRole.BUTTON, named("light.photo.send")).click();
        assertThat(phone.getByRole(AriaRole.HEADING)).hasText(words.say("light.photo.received"));
        assertThat(phone.locator(".receipt")).hasText(receipt);
    }

    private static void verifyByReceipt(String receipt) {
        var coordinator =
                browsers.atDesk(Languages.ENGLISH).signIn("coordinator").open("");
        coordinator.press("/");
        coordinator.page.keyboard().type(receipt.toLowerCase(Locale.ROOT));
        coordinator.press("Enter");
        coordinator.page.waitForURL("**/review/**");
        assertThat(coordinator.page.locator(".review-desk")).containsText(receipt);
        assertThat(coordinator
                        .page
                        .locator(".review-desk")
                        .getByText("IMG_0001.jpg")
                        .first())
                .isVisible();
        coordinator.press("a");
        coordinator.awaitNotice("The picture has changed");
    }

    private static void revoke(Visitor manager) {
        manager.open("");
        manager.open("phones");
        manager.tap(manager.main()
                .getByText(manager.words.say("phones.revoke"), exactly())
                .first());
        assertThat(manager.main()).containsText(manager.words.say("Ended.REVOKED"));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(words.say(key)).setExact(true);
    }
}
