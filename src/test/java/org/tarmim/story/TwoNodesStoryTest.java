package org.tarmim.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.tarmim.SecondNode;
import org.tarmim.facility.verification.ReviewDesk;
import org.tarmim.ui.Languages;

/** Two people served by two nodes of one installation; it has a demo of its own, since it works its queue off. */
@DemoHouse
@TestPropertySource(properties = "tarmim.sample.house=two-nodes")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Tag("clock")
class TwoNodesStoryTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    ApplicationContext first;

    @Autowired
    ReviewDesk desk;

    private SecondNode second;

    @BeforeAll
    void a_second_node() {
        second = SecondNode.beside(first);
    }

    @AfterAll
    void stops() {
        second.close();
    }

    @Test
    void what_is_verified_on_one_node_is_on_the_screens_of_the_other_within_a_second() {
        var coordinator = browsers.atDesk(Languages.ENGLISH).signIn("coordinator");
        var elsewhere = browsers.atDeskOf(second, Languages.ENGLISH).signIn("coordinator2");
        WithinASecond.shows(() -> verify(coordinator, elsewhere));
    }

    @Test
    void who_ends_all_own_sessions_on_one_node_is_signed_out_on_the_other() {
        var here = browsers.atDesk(Languages.ENGLISH).signIn("auditor").open("profile");
        var elsewhere = browsers.atDeskOf(second, Languages.ENGLISH).signIn("auditor");
        here.tap(here.button("sessions.end"));
        elsewhere.page.waitForCondition(() -> {
            elsewhere.page.navigate(elsewhere.address("trail"));
            return elsewhere.page.url().contains("/login");
        });
        assertThat(elsewhere.page.url()).contains("/login");
    }

    @Test
    @Order(Integer.MAX_VALUE) // after the others, which need that node
    void who_was_in_the_middle_of_a_report_when_a_node_stopped_goes_on_at_the_other() {
        var reporter =
                browsers.onPhoneOf(second, Languages.ARABIC).signIn("reporter2").open("report");
        reporter.tap(reporter.page.locator(".facility-choices a").first());
        var address = reporter.page.url().substring(second.address().length() + 1);
        reporter.tap(answer(reporter));
        reporter.page.waitForTimeout(3_000); // what is typed is kept within two seconds

        second.close();
        reporter.servedBy(Browsers.address(first)).open(address);
        reporter.signIn("reporter2").open(address);
        reporter.tap(reporter.button("draft.continue"));
        assertThat(answer(reporter).getAttribute("aria-pressed")).isEqualTo("true");
        reporter.tap(reporter.button("report.send"));
        reporter.page.locator(".receipt-code").waitFor();
    }

    private static Locator answer(Visitor reporter) {
        return reporter.page
                .locator(".choice-big button")
                .filter(new Locator.FilterOptions().setHasText(reporter.words.say("Answer.NON_FUNCTIONING")));
    }

    private long verify(Visitor coordinator, Visitor elsewhere) {
        coordinator.open("review/" + desk.news().id());
        coordinator.noteKeys();
        elsewhere.open("facilities");
        elsewhere.noteChange(".counts-number");
        coordinator.press("a");
        return elsewhere.changedAt() - coordinator.pressedAt();
    }
}
