package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.phone.Phones;
import org.tarmim.access.phone.SamplePhones;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/** The line breaks while somebody types on a phone that others use too; this browser runs scripts. */
@DemoHouse
class LightDraftStoryTest {
    private static final String TYPED = "Two rooms work again";
    private static final String DRAFTS =
            "() => Object.keys(localStorage).filter(name => name.startsWith('tarmim-draft.')).length";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @Autowired
    SamplePhones phones;

    @Autowired
    Phones desk;

    @Autowired
    StatusReports reports;

    @Autowired
    SituationClock clock;

    Actor reporter;
    Visitor phone;
    String form;

    @BeforeEach
    void a_form_on_a_bound_phone() {
        reporter = some.somebody(Role.REPORTER);
        phone = browsers.onPhone(Languages.ENGLISH);
        bind(reporter, "A", SamplePhones.PIN);
        form = phone.page.locator("li a").first().getAttribute("href").substring(1);
    }

    @Test
    void what_was_typed_survives_a_broken_line_and_a_reload_until_the_receipt_came() {
        type();
        phone.offline(true);
        try {
            send();
        } catch (PlaywrightException noLine) {
            assertThat(noLine).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
        }
        phone.offline(false);
        go(form);
        offer().getByText(phone.words.say("light.draft.take")).click();
        assertThat(note()).hasValue(TYPED);
        assertThat(phone.page.locator("[name=works][value=PARTIALLY]")).isChecked();
        send();
        assertThat(phone.page.locator(".receipt")).isVisible();
        assertThat(drafts()).isZero();
        go(form);
        assertThat(offer()).isHidden();
        assertThat(phone.complaints()).noneMatch(said -> said.contains("Content Security Policy"));
    }

    @Test
    void another_person_on_the_same_phone_reads_nothing_of_it_and_a_locked_phone_shows_nothing() {
        type();
        bind(some.somebody(Role.REPORTER, reporter.organisation()), "B", "830416");
        go(form);
        assertThat(offer()).isHidden();
        assertThat(note()).hasValue("");
        assertThat(drafts()).isEqualTo(1);
        assertThat(String.valueOf(phone.page.evaluate("JSON.stringify(localStorage)")))
                .doesNotContain("rooms", form.substring(4));
        open("A", SamplePhones.PIN);
        go(form);
        assertThat(offer()).isVisible();
        offer().getByText(phone.words.say("light.draft.drop")).click();
        assertThat(drafts()).isZero();
    }

    @Test
    void a_phone_whose_clock_is_two_days_wrong_keeps_drafts_and_reports_for_today() {
        for (int days : List.of(-2, 2)) {
            phone.page.clock().setFixedTime(Date.from(Instant.now().plus(Duration.ofDays(days))));
            type();
            go(form);
            offer().getByText(phone.words.say("light.draft.take")).click();
            send();
            assertThat(phone.page.locator(".receipt")).isVisible();
        }
        var sent = Acting.as(reporter, () -> reports.mine(null, null)).rows();
        assertThat(sent)
                .hasSize(2)
                .allSatisfy(one -> assertThat(
                                one.observed().at().atZone(SituationClock.ZONE).toLocalDate())
                        .isEqualTo(clock.today()));
    }

    @Test
    void a_phone_that_was_ended_cleans_itself() {
        type();
        var manager = some.somebody(Role.NGO_MANAGER, reporter.organisation());
        Acting.as(manager, () -> desk.list().forEach(one -> desk.revoke(one.id())));
        go(form);
        assertThat(phone.page.locator("[name=code]")).isVisible();
        phone.page.waitForFunction("() => (" + DRAFTS + ")() === 0");
    }

    private void type() {
        go(form);
        phone.page.locator("label.pick").filter(holding("Answer.PARTIALLY")).click();
        note().fill(TYPED);
        phone.page.waitForFunction(DRAFTS);
    }

    private void send() {
        phone.page.locator("#form > button").click();
    }

    private void bind(Actor person, String sign, String pin) {
        go("r/bind/" + phones.code(person));
        phone.page.locator("[name=sign]").fill(sign);
        phone.page.locator("[name=pin]").fill(pin);
        phone.page.locator("[name=pin2]").fill(pin);
        send();
        assertThat(phone.page.locator("[role=search]")).isVisible();
    }

    private void open(String sign, String pin) {
        go("r");
        phone.page.getByText(phone.words.say("light.lock"), exactly()).click();
        assertThat(phone.page.locator("body")).not().containsText(TYPED);
        phone.page.getByText(sign, exactly()).click();
        phone.page.locator("[name=pin]").fill(pin);
        send();
    }

    private void go(String path) {
        phone.page.navigate(phone.address(path));
    }

    private Locator note() {
        return phone.page.locator("[name=note]");
    }

    private Locator offer() {
        return phone.page.locator("#draft");
    }

    private int drafts() {
        return (int) phone.page.evaluate(DRAFTS);
    }

    private Locator.FilterOptions holding(String key) {
        return new Locator.FilterOptions().setHasText(phone.words.say(key));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
