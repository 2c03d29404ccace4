package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarmim.ui.Languages;

/** The question of each morning, who has not reported: asked, answered from a telephone, and kept. */
@DemoHouse
class RoundStoryTest {
    private static final String LATE = "Sample Rehabilitation Centre L";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void a_missing_facility_is_called_reports_is_verified_and_the_round_keeps_what_it_came_to() {
        var keeper = browsers.atDesk(Languages.ENGLISH).signIn("coordinator2").open("rounds");
        keeper.tap(keeper.button("round.open.it"));
        keeper.page.waitForURL("**/rounds/*");
        assertThat(keeper.main()).containsText(keeper.words.say("round.byOrganisation"));
        var round = keeper.page.url().replaceFirst(".*/rounds/", "rounds/");
        noteCall(keeper);
        assertThat(late(keeper)).containsText(keeper.words.say("CallAnswer.NO_ANSWER"));
        var opened = said(keeper);

        var receipt = report(round);
        assertThat(late(keeper)).isHidden();
        assertThat(said(keeper)).isNotEqualTo(opened);

        verify(receipt);
        keeper.open(round + "?show=VERIFIED");
        assertThat(late(keeper)).containsText(keeper.words.say("Arrival.VERIFIED"));

        close(keeper);
        assertThat(keeper.main()).containsText("Closed 2");
        assertThat(keeper.button("round.close")).isHidden();
        assertThat(keeper.complaints()).isEmpty();
    }

    private static void noteCall(Visitor keeper) {
        keeper.tap(late(keeper).locator("vaadin-select"));
        keeper.tap(keeper.page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(keeper.words.say("CallAnswer.NO_ANSWER"))));
    }

    /** From what waits on the first page of a telephone to the receipt. */
    private static String report(String round) {
        var reporter = browsers.onPhone(Languages.ARABIC).signIn("reporter2").open("");
        reporter.tap(reporter.main().locator("a[href='%s']".formatted(round)));
        reporter.tap(reporter.main()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText("مركز تأهيل تجريبي س"))
                .getByText(reporter.words.say("round.report")));
        reporter.tap(reporter.page
                .locator(".choice-big button")
                .filter(new Locator.FilterOptions().setHasText(reporter.words.say("Answer.PARTIALLY"))));
        reporter.tap(reporter.button("report.send"));
        return reporter.page.locator(".receipt-code").innerText().strip();
    }

    private static void verify(String receipt) {
        var coordinator =
                browsers.atDesk(Languages.ENGLISH).signIn("coordinator").open("");
        coordinator.press("/");
        coordinator.page.keyboard().type(receipt.toLowerCase(Locale.ROOT));
        coordinator.press("Enter");
        coordinator.page.waitForURL("**/review/**");
        coordinator.press("a");
        coordinator.awaitNotice("The picture has changed");
    }

    private static void close(Visitor keeper) {
        keeper.tap(keeper.button("round.close"));
        keeper.tap(keeper.page
                .locator("vaadin-confirm-dialog")
                .getByText(keeper.words.say("round.close"), new Locator.GetByTextOptions().setExact(true)));
    }

    private static Locator late(Visitor keeper) {
        return keeper.main().locator("tr").filter(new Locator.FilterOptions().setHasText(LATE));
    }

    private static String said(Visitor keeper) {
        return keeper.main().locator(".heading-about").innerText();
    }
}
