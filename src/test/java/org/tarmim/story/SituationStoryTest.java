package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.context.TestPropertySource;
import org.tarmim.situation.statement.Attribution;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.SaidOn;
import org.tarmim.situation.statement.Stance;
import org.tarmim.ui.Languages;

/** The desk hears a state that is undecided and then clear; whoever has the board open sees it turn. */
@DemoHouse
@TestPropertySource(properties = "tarmim.sample.house=situation")
class SituationStoryTest {
    private static final String STATE = "Sample donor state";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void a_statement_is_recorded_superseded_and_read_as_a_position() {
        var desk = browsers.atDesk(Languages.ENGLISH).signIn("desk").open("statements/new");
        var reader = browsers.atDesk(Languages.ENGLISH).signIn("reporter").open("positions");
        assertThat(row(reader)).isHidden();

        pick(desk, "StatementDetails.party", STATE);
        choose(desk, "StatementDetails.attribution", desk.words.label(Attribution.ON_RECORD));
        choose(desk, "StatementDetails.precision", desk.words.label(SaidOn.Precision.UNKNOWN));
        field(desk, "vaadin-text-area", "StatementDetails.summaryEn")
                .locator("textarea")
                .fill("A sample promise.");
        desk.tap(desk.button("statement.stance.add"));
        choose(desk, "statements.issue", desk.words.label(Issue.FUND_RECONSTRUCTION));
        choose(desk, "statements.stance", desk.words.label(Stance.UNDECIDED));
        record(desk);
        assertThat(row(reader)).containsText(desk.words.label(Stance.UNDECIDED));

        desk.tap(desk.button("statement.supersede"));
        choose(desk, "statements.stance", desk.words.label(Stance.REFUSES));
        record(desk);
        assertThat(desk.main()).containsText("A sample promise.");
        assertThat(row(reader)).containsText(desk.words.label(Stance.REFUSES));
        assertThat(row(reader)).containsText(desk.words.say("positions.before", Stance.UNDECIDED));
        assertThat(desk.complaints()).isEmpty();
        assertThat(reader.complaints()).isEmpty();
    }

    private static Locator row(Visitor visitor) {
        return visitor.main().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(STATE));
    }

    private static void record(Visitor visitor) {
        pick(visitor, "AppearanceDetails.source", "Press report");
        visitor.tap(visitor.button("statement.save"));
        assertThat(visitor.main().locator("h1")).containsText(STATE);
    }

    /** Types a part of what is looked for, and takes the first that is offered. */
    private static void pick(Visitor visitor, String label, String text) {
        field(visitor, "vaadin-combo-box", label).locator("input").fill(text);
        visitor.settle();
        visitor.tap(visitor.page
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text))
                .first());
    }

    private static void choose(Visitor visitor, String label, String option) {
        visitor.tap(field(visitor, "vaadin-select", label));
        visitor.tap(visitor.page
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first());
    }

    private static Locator field(Visitor visitor, String kind, String label) {
        var text = visitor.page.getByText(visitor.words.say(label), new Page.GetByTextOptions().setExact(true));
        return visitor.main().locator(kind).filter(new Locator.FilterOptions().setHas(text));
    }
}
