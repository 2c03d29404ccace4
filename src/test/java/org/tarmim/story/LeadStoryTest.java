package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.story.Fields.choose;
import static org.tarmim.story.Fields.fields;
import static org.tarmim.story.Fields.pick;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarmim.pledge.lead.Outcome;
import org.tarmim.situation.statement.Attribution;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.SaidOn;
import org.tarmim.situation.statement.Stance;
import org.tarmim.ui.Languages;

/** The desk follows a sentence: from the list of what waits to a lead, from the lead to a pledge, and back to the words. */
@DemoHouse
class LeadStoryTest {
    private static final String SENTENCE = "Sample donor state will give up to USD 40 million for sample clinics.";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void a_sentence_becomes_a_lead_and_then_a_pledge_that_keeps_it() {
        var desk = browsers.atDesk(Languages.ENGLISH).signIn("desk");
        record(desk);
        desk.open("leads/undecided");
        desk.tap(desk.main().getByText(SENTENCE).first());
        decide(desk, Outcome.LEAD, "Reported by one outlet, nothing in writing");
        assertThat(desk.main()).containsText("Reported by one outlet");

        desk.open("leads");
        assertThat(desk.main()).containsText("40,000,000");
        desk.tap(desk.main().getByText(SENTENCE).first());
        choose(desk, "outcome.outcome", Outcome.PLEDGE);
        desk.tap(desk.button("outcome.decide"));
        assertThat(desk.main()).containsText(desk.words.say("outcome.amount.read"));
        field(desk, "PledgeDetails.announcedOn").fill("22/01/2025");
        field(desk, "PledgeDetails.announcedOn").press("Enter");
        area(desk, "outcome.reason").fill("A letter came");
        desk.settle();
        desk.tap(desk.button("pledge.send"));
        if (desk.page.locator(".resemblance").isVisible()) desk.tap(desk.button("resemblance.new"));
        desk.page.waitForURL("**/pledges/PL-*");
        desk.settle();
        assertThat(desk.main()).containsText(desk.words.say("said.title"));

        desk.tap(desk.main().locator(".said-line a").first());
        assertThat(desk.main()).containsText("PL-");
        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void who_speaks_of_others_offers_the_desk_nothing_to_promise() {
        var desk = browsers.atDesk(Languages.ENGLISH).signIn("desk").open("leads/undecided");
        desk.tap(desk.main().getByText("Israel will not pay for reconstruction").first());
        assertThat(desk.main()).containsText(desk.words.say("ownWords.notFunding"));
        desk.tap(fields(desk, "vaadin-select", "outcome.outcome"));
        assertThat(desk.page.getByRole(AriaRole.OPTION)).hasText(desk.words.label(Outcome.NEITHER));
    }

    private static void record(Visitor desk) {
        desk.open("statements/new");
        pick(desk, "StatementDetails.party", "Sample donor state");
        choose(desk, "StatementDetails.attribution", Attribution.ON_RECORD);
        choose(desk, "StatementDetails.precision", SaidOn.Precision.UNKNOWN);
        area(desk, "StatementDetails.summaryEn").fill(SENTENCE);
        desk.tap(desk.button("statement.stance.add"));
        choose(desk, "statements.issue", Issue.FUND_RECONSTRUCTION);
        choose(desk, "statements.stance", Stance.COMMITS);
        pick(desk, "AppearanceDetails.source", "Press report");
        desk.tap(desk.button("statement.save"));
        assertThat(desk.main()).containsText(SENTENCE);
    }

    private static void decide(Visitor desk, Outcome outcome, String why) {
        choose(desk, "outcome.outcome", outcome);
        area(desk, "outcome.reason").fill(why);
        desk.tap(desk.button("outcome.decide"));
    }

    private static Locator area(Visitor visitor, String label) {
        return fields(visitor, "vaadin-text-area", label).locator("textarea");
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page
                .getByLabel(visitor.words.say(label))
                .and(visitor.page.locator("input"))
                .first();
    }
}
