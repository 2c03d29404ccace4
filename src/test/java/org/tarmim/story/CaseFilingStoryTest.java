package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.story.Fields.choose;
import static org.tarmim.story.Fields.day;
import static org.tarmim.story.Fields.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.Demand;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.Lack;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.document.RiskLevel;
import org.tarmim.detention.filing.ActionState;
import org.tarmim.detention.filing.WithdrawalReason;
import org.tarmim.ui.Languages;

/** A complaint leaves by two people only, and a request in Hebrew rests on entries that one can follow. */
class CaseFilingStoryTest extends CaseStory {
    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);
    private static final Locator.GetByTextOptions EXACT_TEXT = new Locator.GetByTextOptions().setExact(true);

    @Test
    void a_complaint_is_let_go_by_another_person_before_it_is_sent() {
        var caseworker = atTheCase();
        caseworker.tap(caseworker.exactly("action.draft"));
        draft(caseworker);
        assertThat(caseworker.main()).containsText("Sample Hospital B");
        assertThat(caseworker.main()).containsText(caseworker.words.say("document.WGAD_COMPLAINT.I.4"));
        assertThat(caseworker.barriers()).isEmpty();
        weigh(caseworker);
        caseworker.tap(caseworker.exactly("action.submit"));
        assertThat(caseworker.main()).containsText(caseworker.words.label(ActionState.RISK_REVIEW));

        letGo(browsers.atDesk(Languages.ARABIC).signIn("supervisor").open(""));
        assertThat(caseworker.main()).containsText(caseworker.words.label(ActionState.APPROVED));
        send(caseworker);
        var address = caseworker.page.url().replaceFirst("^https?://[^/]+/", "");
        for (var account : new String[] {"caseworker2", "coordinator", "admin"}) {
            var stranger = browsers.atDesk(Languages.ENGLISH).signIn(account).open(address);
            var answer = stranger.main().innerText();
            stranger.open("case-actions/" + UUID.randomUUID());
            assertThat(stranger.main().innerText()).isEqualTo(answer).doesNotContain(NAME);
        }
        withdrawBasis(caseworker);
        caseworker.open(address);
        assertThat(caseworker.main()).containsText(caseworker.words.say("basis.tooLate"));
        assertThat(caseworker.complaints()).isEmpty();
    }

    private static void draft(Visitor caseworker) {
        caseworker.tap(caseworker.page.getByLabel(caseworker.words.label(Demand.RELEASE), EXACTLY));
        field(caseworker, "Asked.CIRCUMSTANCES").fill("Taken from the ward at night.");
        choose(caseworker, "ActionDetails.basis", LawfulBasis.VITAL_INTEREST);
        cover(caseworker);
        keep(caseworker);
    }

    private static void weigh(Visitor caseworker) {
        assertThat(caseworker.main()).containsText(caseworker.words.say("risk.missing"));
        caseworker.tap(caseworker.exactly("risk.assess"));
        choose(caseworker, "RiskDetails.level", RiskLevel.MEDIUM);
        choose(caseworker, "RiskDetails.decision", RiskDecision.PROCEED);
        caseworker.tap(caseworker.exactly("case.record"));
        assertThat(caseworker.main()).containsText(caseworker.words.say("risk.unconfirmed"));
    }

    private static void letGo(Visitor supervisor) {
        supervisor.tap(supervisor.main().locator(".today-lines a").first());
        assertThat(supervisor.main()).containsText("Taken from the ward at night.");
        assertThat(supervisor.main()).containsText(supervisor.words.label(LawfulBasis.VITAL_INTEREST));
        assertThat(supervisor.main()).containsText(supervisor.words.label(Purpose.UN_SUBMISSION));
        assertThat(supervisor.barriers()).isEmpty();
        assertThat(supervisor.main()).containsText(supervisor.words.say("risk.unconfirmed"));
        supervisor.tap(supervisor.exactly("action.approve"));
        assertThat(supervisor.main()).containsText(supervisor.words.label(ActionState.APPROVED));
    }

    private static void send(Visitor caseworker) {
        var taken = caseworker.page.waitForDownload(() -> caseworker.tap(caseworker.exactly("action.take")));
        assertThat(taken.suggestedFilename()).startsWith("DC-").endsWith(".pdf");
        var text = caseworker.page.waitForDownload(() -> caseworker.tap(caseworker.exactly("action.take.word")));
        assertThat(text.suggestedFilename()).startsWith("DC-").endsWith(".docx");
        caseworker.tap(caseworker.exactly("action.sent"));
        day(caseworker, "SendingDetails.sentOn", DAY);
        field(caseworker, "SendingDetails.way").fill("Online form");
        caseworker.tap(caseworker.exactly("case.record"));
        assertThat(caseworker.main()).containsText(caseworker.words.label(ActionState.SENT));
    }

    /** In a closed case too, whoever gave it can take it back. */
    private static void withdrawBasis(Visitor caseworker) {
        caseworker.tap(caseworker.main().locator("a[href^='cases/']").first());
        close(caseworker);
        var ofTheBody = new Locator.FilterOptions().setHasText(caseworker.words.label(Recipient.UN_BODY));
        caseworker.tap(caseworker
                .exactly("basis.withdraw")
                .and(caseworker.main().locator("tr").filter(ofTheBody).locator("vaadin-button")));
        assertThat(caseworker.page.getByText(caseworker.words.say("bases.served.stays")))
                .isVisible();
        day(caseworker, "WithdrawalDetails.withdrawnOn", DAY);
        choose(caseworker, "WithdrawalDetails.reason", WithdrawalReason.CHANGED);
        assertThat(caseworker.barriers()).isEmpty();
        caseworker.tap(caseworker.exactly("case.record"));
        assertThat(caseworker.main()).containsText(caseworker.words.say("bases.withdrawn"));
        openAgain(caseworker);
    }

    @Test
    void a_request_for_a_visit_is_chosen_and_drafted_and_no_file_leaves_before_it_was_let_go() {
        var caseworker = atTheCase();
        caseworker.tap(caseworker.exactly("action.draft"));
        choose(caseworker, "ActionDetails.kind", ActionKind.VISIT_REQUEST);
        choose(caseworker, "ActionDetails.language", DocumentLanguage.HEBREW);
        caseworker.tap(caseworker.page.getByLabel(caseworker.words.label(Demand.ACCESS_LAWYER), EXACTLY));
        field(caseworker, "Asked.PROPOSED_DAYS").fill("أي يوم من أيام الأسبوع");
        choose(caseworker, "ActionDetails.basis", LawfulBasis.VITAL_INTEREST);
        cover(caseworker);
        keep(caseworker);
        assertThat(caseworker.main().locator("[lang=he][dir=rtl]").first()).isVisible();
        assertThat(caseworker.main()).containsText(caseworker.words.label(Lack.TRANSLATION));
        assertThat(caseworker.main()).containsText(caseworker.words.say("action.keptOut", Compartment.LEGAL));
        assertThat(caseworker.exactly("action.take")).hasCount(0);
        assertThat(caseworker.exactly("action.take.word")).hasCount(0);
        followsAnAnswerToItsEntry(caseworker);
        assertThat(caseworker.complaints()).isEmpty();
    }

    private static void followsAnAnswerToItsEntry(Visitor caseworker) {
        caseworker.tap(caseworker
                .main()
                .getByText(caseworker.words.say("action.rests.entry"))
                .first());
        assertThat(caseworker.main().locator(".timeline-line[aria-current]")).hasCount(1);
        assertThat(caseworker.main().locator(".timeline .claims").first().locator(".timeline-line"))
                .hasCount(2);
        caseworker.tap(caseworker.main().getByText(caseworker.words.say("TimelineKind.ORDER"), EXACT_TEXT));
        assertThat(caseworker.main().locator(".timeline-line")).hasCount(4);
        assertThat(caseworker.page.url()).endsWith("/timeline?only=ORDER");
        assertThat(caseworker.barriers()).isEmpty();
    }

    private static void cover(Visitor caseworker) {
        for (var part : List.of(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY))
            caseworker.tap(caseworker.page.getByLabel(caseworker.words.label(part), EXACTLY));
    }

    private static void keep(Visitor caseworker) {
        assertThat(caseworker.barriers()).isEmpty();
        caseworker.tap(caseworker.exactly("action.keep"));
        caseworker.page.waitForURL("**/case-actions/*");
        caseworker.settle();
    }

    @Test
    void documents_for_two_people_out_of_the_list_are_drafted_at_once_each_on_a_basis_of_its_own() {
        var caseworker = browsers.atDesk(Languages.ENGLISH).signIn("caseworker").open("cases/triage");
        for (var person : List.of("Example Paramedic", "Example Nurse"))
            caseworker.tap(caseworker
                    .main()
                    .locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(person))
                    .locator("vaadin-checkbox"));
        caseworker.tap(caseworker.exactly("triage.draft"));
        caseworker.page.waitForURL("**/cases/batch?*");
        caseworker.tap(caseworker.page.getByLabel(caseworker.words.label(Demand.RELEASE), EXACTLY));
        field(caseworker, "Asked.CIRCUMSTANCES").fill("Taken from the ward at night.");
        baseOn(caseworker, "Example Paramedic");
        draftAll(caseworker, 1);
        baseOn(caseworker, "Example Nurse");
        draftAll(caseworker, 2);
        assertThat(caseworker.barriers()).isEmpty();
        var drafts = caseworker.main().getByText(caseworker.words.say("batch.open"), EXACT_TEXT);
        for (var draft :
                drafts.all().stream().map(link -> link.getAttribute("href")).toList()) {
            caseworker.open(draft);
            assertThat(caseworker.main()).containsText("Taken from the ward at night.");
            withdraw(caseworker);
        }
        assertThat(caseworker.complaints()).isEmpty();
    }

    /** Presses the one button; whoever has no basis yet is left and waits for the next press. */
    private static void draftAll(Visitor caseworker, int drafted) {
        caseworker.tap(caseworker.named(caseworker.words.say("batch.draft", 2)));
        assertThat(caseworker.main()).containsText(caseworker.words.say("batch.done", drafted, 2));
        assertThat(caseworker.main().getByText(caseworker.words.say("batch.drafted"), EXACT_TEXT))
                .hasCount(drafted);
    }

    private static void baseOn(Visitor caseworker, String person) {
        var own = caseworker.main().locator(".panel").filter(new Locator.FilterOptions().setHasText(person));
        choose(caseworker, own.locator("vaadin-select").first(), caseworker.words.label(LawfulBasis.VITAL_INTEREST));
        for (var part : List.of(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY))
            caseworker.tap(
                    own.getByLabel(caseworker.words.label(part), new Locator.GetByLabelOptions().setExact(true)));
    }

    private static void withdraw(Visitor caseworker) {
        assertThat(caseworker.main()).containsText(caseworker.words.label(ActionState.DRAFT));
        caseworker.tap(caseworker.exactly("action.withdraw"));
        field(caseworker, "Reason.reason").fill("Sample reason");
        caseworker.tap(caseworker.exactly("action.withdraw").last());
        assertThat(caseworker.main()).containsText(caseworker.words.label(ActionState.WITHDRAWN));
        assertThat(caseworker.page.locator("vaadin-dialog")).hasCount(0);
    }
}
