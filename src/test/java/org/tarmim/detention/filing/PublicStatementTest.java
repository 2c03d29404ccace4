package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.detention.SampleCases.hearing;
import static org.tarmim.detention.SampleCases.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.HearingOutcome;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.Answer;
import org.tarmim.detention.document.Asked;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Naming;
import org.tarmim.detention.document.Purpose;
import org.tarmim.kernel.Rejected;

/** What everybody may read names nobody and gives nobody away, unless it may. */
class PublicStatementTest extends CaseWithDocuments {
    @Autowired
    PastTheDesk pastTheDesk;

    @Test
    void a_statement_holds_no_name_place_employer_or_day_unless_it_may() {
        var statement = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY)
                .saying(Asked.STATEMENT, "Health workers are protected by law.");
        var action = letGo(draft(statement.details()));
        var said = String.join("\n", PaperTexts.pdf(files(action).pdf()))
                + String.join("\n", PaperTexts.pdf(files(action).family()))
                + String.join("\n", PaperTexts.word(files(action).word()));
        assertThat(said)
                .contains("a health worker who is held", "Health workers are protected by law.", "Release", "الإفراج")
                .doesNotContain("Rami", "Zaytoun", "رامي", "Hospital", "prison", "2025", "آذار");
    }

    @Test
    void a_statement_that_names_somebody_needs_consent_and_a_file_that_allows_it() {
        var named = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY).calling(Naming.NAMED);
        for (var basis : List.of(LawfulBasis.MANDATE, LawfulBasis.VITAL_INTEREST, LawfulBasis.LEGAL_OBLIGATION))
            assertMistake("action.statement.basis", named.on(basis).details());
        for (var calling : List.of(Naming.INITIALS, Naming.NAMED))
            assertMistake(
                    "action.statement.purpose",
                    named.calling(calling).meantFor(Purpose.MEDIA).details());
        for (var publicity : List.of(Publicity.HIDDEN, Publicity.PSEUDONYM, Publicity.INITIALS)) {
            publicity(publicity);
            refused("action.statement.publicity", () -> draft(named.details()));
            refused(
                    "action.statement.publicity",
                    () -> draft(named.on(LawfulBasis.ALREADY_PUBLIC).details()));
        }
        publicity(Publicity.NAMED_PUBLIC);
        var action = letGo(draft(named.details()));
        assertThat(answer(action, "2.1")).contains("Rami Zaytoun", "Nurse");
        assertThat(answer(action, "2.2")).contains("Sample Hospital B");
        assertThat(PaperTexts.pdf(files(action).family())).anyMatch(text -> text.contains("رامي الزيتون"));
    }

    @Test
    void a_file_that_allows_initials_gives_initials_and_no_more() {
        publicity(Publicity.INITIALS);
        var initials = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY).calling(Naming.INITIALS);
        var action = draft(initials.details());
        assertThat(previewed(action, "2.1")).contains("R. Z.").doesNotContain("Rami");
        assertThat(preview(action)).extracting(Answer::number).doesNotContain("2.2", "2.3", "2.4");
        refused(
                "action.statement.publicity",
                () -> draft(initials.calling(Naming.NAMED).details()));
    }

    @Test
    void a_statement_stays_in_the_house_when_the_person_may_be_named_no_longer() {
        publicity(Publicity.NAMED_PUBLIC);
        var action = letGo(draft(SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY)
                .calling(Naming.NAMED)
                .details()));
        publicity(Publicity.HIDDEN);
        refused("action.statement.publicity", () -> files.pdf(action));
        refused("action.statement.publicity", () -> files.word(action));
        refused("action.statement.publicity", () -> files.forFamily(action));
        refused("action.statement.publicity", () -> actions.sent(action, new SendingDetails(DAY, "To all", null)));
    }

    @Test
    void a_statement_of_before_a_purpose_was_asked_names_nobody_until_it_is_drafted_anew() {
        publicity(Publicity.NAMED_PUBLIC);
        var named = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY).calling(Naming.NAMED);
        var said = new PastTheDesk.BasisOfBefore(LawfulBasis.CONSENT, BasisGiver.FAMILY, DAY, null);
        var before = pastTheDesk.record(caseworker, head.id(), said);
        var action = draft(named.details());
        for (var calling : List.of(Naming.INITIALS, Naming.NAMED)) {
            var unasked = named.calling(calling).meantFor(null).details();
            pastTheDesk.draft(caseworker, action, head.id(), unasked, before);
            refused("action.statement.purpose", () -> actions.submit(action, supervisor.account()));
            refused("action.statement.purpose", () -> actions.sent(action, new SendingDetails(DAY, "To all", null)));
        }
        Acting.as(caseworker, () -> actions.redraft(action, named.details()));
        assertThat(answer(letGo(action), "2.1")).contains("Rami Zaytoun");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We ask for the release of Rami today.",
                "We ask for ZAYTOUN, a nurse.",
                "نطالب بالإفراج عن رامي.",
                "سألنا عن الزيتون وأهله.",
                "A nurse of Sample Hospital A is held.",
                "She was taken from sample hospital b.",
                "Moved to Sample prison one.",
                "Held since 28 February.",
                "Held since February 28, 2025.",
                "Held since 28/02/2025.",
                "محتجز منذ 28 شباط."
            })
    void what_is_typed_for_everybody_gives_nobody_away(String text) {
        var statement = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY);
        refused(
                "action.statement.identifies",
                () -> draft(statement.saying(Asked.STATEMENT, text).details()));
        refused(
                "action.statement.identifies",
                () -> draft(statement.saying(Asked.HEADLINE, text).details()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sample court of the harbour extended it.",
                "Her lawyer, Huda Sandal, was kept away.",
                "The next hearing is on 2 April."
            })
    void neither_court_nor_lawyer_nor_the_day_of_a_hearing_is_given_away(String text) {
        var next = LocalDate.of(DAY.getYear(), 4, 2);
        Acting.as(caseworker, () -> {
            entries.record(head.code(), hearing(DAY, HearingOutcome.EXTENDED, next, "Sample court of the harbour"));
            entries.record(head.code(), mandate("Huda Sandal", DAY, null));
        });
        refused(
                "action.statement.identifies",
                () -> draft(SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY)
                        .saying(Asked.STATEMENT, text)
                        .details()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A nurse is held. We ask for release by 1 May 2026, on the word of the law.",
                "نطالب بالإفراج عن ممرض محتجز، على أساس القانون."
            })
    void what_gives_nobody_away_can_be_said(String text) {
        assertThatNoException()
                .isThrownBy(() -> draft(SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY)
                        .saying(Asked.STATEMENT, text)
                        .details()));
    }

    @Test
    void who_cannot_read_what_identifies_drafts_no_statement() {
        var writer = people.somebody(Role.CASEWORKER, caseworker.organisation());
        var parts = Set.of(Compartment.STRATEGY, Compartment.LEGAL);
        var grant = new GrantDetails(writer.account(), GrantLevel.WRITE, parts, "Sample reason", 5);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant));
        var statement = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY).details();
        assertThatThrownBy(() -> Acting.as(writer, () -> actions.draft(head.code(), statement)))
                .isInstanceOf(Rejected.class)
                .hasMessage("action.statement.parts");
    }
}
