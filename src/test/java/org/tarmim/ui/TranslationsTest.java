package org.tarmim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people read, in both languages; that each mistake is noticed, {@link BrokenTextsTest} shows. */
class TranslationsTest {
    /** Keys whose Arabic text has no Arabic letter: signs, and the names of languages in themselves. */
    private static final Set<String> NEUTRAL = Set.of(
            "document.at",
            "document.line",
            "language.en",
            "list.comma",
            "list.export.csv",
            "list.export.geojson",
            "files.kind",
            "AmountKind.EXACT.said",
            "allocations.need.line",
            "transfers.target",
            "flows.of",
            "focal.how",
            "differences.by",
            "moneyReport.line",
            "flows.step",
            "notices.when",
            "condition.line",
            "case.fact",
            "custody.claim",
            "due.ahead",
            "due.was",
            "round.call.last",
            "order.choice",
            "order.until.EXACT",
            "flows.rate.of",
            "figures.one",
            "figures.series",
            "gap.facility",
            "pledge.line",
            "plots.share",
            "gap.leftOut.sum",
            "fts.boundary.said",
            "fts.dry.flag",
            "fts.rows.which",
            "sheet.and",
            "situation.pair",
            "situation.said",
            "report.causes.ranked",
            "report.noChange.line",
            "today.done");

    /** How keys begin that are put together: what follows is the word of a value, or a name that is not in our hands. */
    private static final List<String> BUILT = List.of(
            "age.", // unit of time
            "caseKey.renew.", // question and effect
            "caseRoom.about.", // state of the room
            "constraint.", // kind of constraint
            "digest.chosen.", // rhythm
            "due.todo.", // kind of what is due
            "document.", // question of a document
            "erasure.erase.", // question and effect
            "export.", // column of a sheet
            "factor.lost.", // give or set-up
            "factor.title.",
            "factor.why.",
            "gap.boundary.", // boundary
            "gap.leftOut.of.", // reason
            "gap.row.", // column of a sheet
            "gap.unspecified.", // boundary
            "hold.lift.", // question and effect
            "keeping.state.", // state of a case
            "language.", // language
            "limit.amount.", // unit of a time limit
            "link.expired.", // kind of link
            "link.made.",
            "link.title.",
            "list.column.", // column of the list
            "list.export.", // form of an export
            "list.face.", // face of the list
            "list.filter.", // filter
            "list.filters.",
            "order.until.", // what is known of an end
            "pack.", // column of a sheet of an audit pack
            "people.link.", // kind of link
            "flow.short.", // account
            "meter.access.about.", // status of an order
            "needs.csv.", // column of a sheet
            "needs.filter.", // filter
            "needs.filters.", // filter
            "mail.stop.", // rhythm
            "mail.told.", // kind of a notice
            "notice.report.", // decision
            "party.alias.", // state of a spelling
            "pledgeReview.needs.", // number of reviewers
            "positions.against.", // kind of a tie
            "report.causes.", // dimension
            "report.question.", // question to the reporter
            "report.when.", // precision of a moment
            "rest.status.", // status of an answer
            "review.done.", // decision
            "round.csv.", // column of a sheet
            "review.usual.", // code of a reason
            "scope.", // permission of a token
            "sheet.dimension.", // dimension
            "situation.way.", // way
            "stages.term.", // whose words, and stage
            "today.scanner.", // state of the scanner
            "trail.broken.", // kind of a break
            "trail.column.", // column of the trail
            "trail.money.", // kind of a movement
            "trail.party.", // what happened to a party
            "trail.pledge.", // what happened to a pledge
            "trail.person.", // what happened to a person
            "trail.report.", // decision
            "trail.room.", // room
            "trail.statement.as.", // what a statement means for money
            "trail.subject.", // kind of thing
            "withhold.kind."); // kind of a passage

    private static final Texts TEXTS = Texts.read();

    @Test
    void every_text_is_said_somewhere() {
        assertThat(TEXTS.unsaid(BUILT)).isEmpty();
    }

    @Test
    void everything_that_is_said_has_a_text() {
        assertThat(TEXTS.missing()).isEmpty();
        assertThat(TEXTS.sources().said()).hasSizeGreaterThan(500);
    }

    @Test
    void keys_are_put_together_only_as_listed_here() {
        assertThat(TEXTS.neverBuilt(BUILT)).isEmpty();
    }

    @Test
    void every_text_exists_in_both_languages() {
        assertThat(TEXTS.inOneLanguageOnly()).isEmpty();
    }

    @Test
    void arabic_texts_are_written_in_arabic() {
        assertThat(TEXTS.notInArabic(NEUTRAL)).isEmpty();
    }

    @Test
    void every_text_can_be_filled() {
        assertThat(TEXTS.unfillable()).isEmpty();
    }

    @Test
    void both_languages_name_as_many_values() {
        assertThat(TEXTS.differentlyFilled()).isEmpty();
    }
}
