package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.context.TestPropertySource;
import org.tarmim.ui.Languages;

/** Two coordinators at one queue: they see each other's work, take a step back, and verify what did not change at once. */
@DemoHouse
@TestPropertySource(properties = "tarmim.sample.house=review")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewStoryTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    @Order(1)
    void what_one_opens_the_other_sees_as_taken_and_may_take_over() {
        var one = browsers.atDesk(Languages.ENGLISH).signIn("coordinator").open("review");
        var receipt = receipt(one);
        assertThat(one.page.locator(".taken")).containsText("You took this report");
        var two = browsers.atDesk(Languages.ENGLISH).signIn("coordinator2").open("review");
        assertThat(two.page.locator(".review-desk")).containsText(receipt);
        assertThat(two.page.locator(".taken")).containsText("Taken by Sample Coordinator One");
        assertThat(two.page.locator(".queue-taken").first()).containsText("Sample Coordinator One");
        assertThat(two.barriers()).isEmpty();

        two.press("t");
        assertThat(two.barriers()).isEmpty();
        two.tap(two.page
                .locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByText("Take it over", new Locator.GetByTextOptions().setExact(true))
                .last());
        assertThat(one.page.locator(".taken")).containsText("Taken by Sample Coordinator Two");

        two.press("t");
        assertThat(two.page.locator(".taken")).containsText("Nobody works on this report");
        assertThat(one.page.locator(".taken")).isHidden();
    }

    @Test
    @Order(2)
    void a_decision_is_undone_by_one_key_and_the_report_waits_again() {
        var coordinator =
                browsers.atDesk(Languages.ENGLISH).signIn("coordinator2").open("review");
        var receipt = receipt(coordinator);
        coordinator.press("a");
        coordinator.awaitNotice("The picture has changed");
        assertThat(last(coordinator)).containsText(receipt);
        assertThat(last(coordinator)).containsText("minutes left");
        assertThat(coordinator.barriers()).isEmpty();
        coordinator.press("u");
        coordinator.awaitNotice("is undone");
        assertThat(receipt(coordinator)).isEqualTo(receipt);
        assertThat(last(coordinator)).not().containsText(receipt);
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void what_did_not_change_is_verified_together_and_each_can_be_undone() {
        var coordinator =
                browsers.atDesk(Languages.ARABIC).signIn("coordinator").open("review");
        assertThat(coordinator.page.locator(".objection").first()).containsText(coordinator.words.say("Objection.OLD"));
        var before = last(coordinator).locator("li").count();
        coordinator.press("b");
        coordinator.tap(coordinator.page.getByText(coordinator.words.say("together.verify", 3)));
        assertThat(coordinator.page.locator(".together-places li")).hasCount(3);
        assertThat(coordinator.barriers()).isEmpty();
        coordinator.tap(coordinator
                .page
                .getByText(coordinator.words.say("together.verify", 3))
                .last());
        coordinator.awaitNotice(coordinator.words.say("together.done", 3));
        assertThat(last(coordinator).locator("li")).hasCount(before + 3);
        coordinator.tap(last(coordinator).locator("vaadin-button").first());
        assertThat(last(coordinator).locator("li")).hasCount(before + 2);
        assertThat(coordinator.complaints()).isEmpty();
    }

    private static String receipt(Visitor coordinator) {
        var code = coordinator.page.locator(".review-desk .facts dd").first();
        code.waitFor();
        return code.innerText().replaceAll("[^A-Z0-9-]", "");
    }

    private static Locator last(Visitor visitor) {
        return visitor.page.locator(".last-decisions");
    }
}
