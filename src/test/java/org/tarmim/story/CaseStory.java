package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tarmim.story.Fields.choose;
import static org.tarmim.story.Fields.field;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tarmim.detention.keeping.ClosingReason;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/** Stories in a house in which the room of cases is open alone, with the demo's one case. */
@DemoHouse
@TestPropertySource(properties = "tarmim.rooms=detention")
abstract class CaseStory {
    static final LocalDate DAY = LocalDate.of(2025, 1, 23);

    /** Who is held in that case. */
    static final String NAME = "Sample person A";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SituationClock clock;

    @AfterEach
    void the_day_of_the_demo() {
        clock.fixDay(DAY);
    }

    /** The caseworker of the case, who has come to its page. */
    static Visitor atTheCase() {
        var caseworker = browsers.atDesk(Languages.ENGLISH).signIn("caseworker").open("cases");
        caseworker.tap(caseworker.main().locator("tbody th a").first());
        return caseworker;
    }

    /** Days held, days without counsel, and the order that keeps counsel away, in this order. */
    static Locator meter(Visitor visitor, int number) {
        return visitor.main().locator(".meter").nth(number);
    }

    /** Closes the case whose page is open. */
    static void close(Visitor caseworker) {
        caseworker.tap(caseworker.exactly("closing.close"));
        choose(caseworker, "ClosingDetails.reason", ClosingReason.RELEASED);
        caseworker.tap(caseworker.exactly("closing.close").last());
        assertThat(caseworker.main()).containsText(caseworker.words.say("keeping.state.CLOSED"));
    }

    static void openAgain(Visitor caseworker) {
        caseworker.tap(caseworker.exactly("closing.reopen"));
        field(caseworker, "Reason.reason").first().fill("Sample: held again");
        caseworker.tap(caseworker.exactly("closing.reopen").last());
        assertThat(caseworker.main()).containsText(caseworker.words.say("keeping.state.ACTIVE"));
    }
}
