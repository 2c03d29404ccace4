package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.story.Fields.choose;
import static org.tarmim.story.Fields.fields;
import static org.tarmim.story.Fields.pick;

import com.microsoft.playwright.Locator;
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
        choose(desk, "StatementDetails.attribution", Attribution.ON_RECORD);
        choose(desk, "StatementDetails.precision", SaidOn.Precision.UNKNOWN);
        fields(desk, "vaadin-text-area", "StatementDetails.summaryEn")
                .locator("textarea")
                .fill("A sample promise.");
        desk.tap(desk.button("statement.stance.add"));
        choose(desk, "statements.issue", Issue.FUND_RECONSTRUCTION);
        choose(desk, "statements.stance", Stance.UNDECIDED);
        record(desk);
        assertThat(row(reader)).containsText(desk.words.label(Stance.UNDECIDED));

        desk.tap(desk.button("statement.supersede"));
        choose(desk, "statements.stance", Stance.REFUSES);
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
}
