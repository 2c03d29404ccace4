package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tarmim.detention.casefile.HearingMode;
import org.tarmim.detention.casefile.HearingOutcome;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.OrderStatus;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.Demand;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.Lack;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.document.RiskLevel;
import org.tarmim.detention.evidence.CopyForm;
import org.tarmim.detention.evidence.CustodyStep;
import org.tarmim.detention.filing.ActionState;
import org.tarmim.detention.filing.WithdrawalReason;
import org.tarmim.detention.intake.PlannedPerson.Outcome;
import org.tarmim.detention.keeping.ClosingReason;
import org.tarmim.detention.triage.Lacking;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.files.SampleFiles;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/**
 * A house in which the room of cases is open alone: an order passed its last day with no news, a visit five days later
 * restarts one meter, strangers find nothing, a locked room shows nothing, and a complaint leaves by two people only.
 */
@DemoHouse
@TestPropertySource(properties = "tarmim.rooms=detention")
class CaseStoryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 23);
    private static final String NAME = "Sample person A";
    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    /** Until a file is sent, checked and sealed. */
    private static final LocatorAssertions.ContainsTextOptions LONGER =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    private static final Locator.GetByTextOptions EXACT_TEXT = new Locator.GetByTextOptions().setExact(true);

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SituationClock clock;

    @AfterEach
    void the_day_of_the_demo() {
        clock.fixDay(DAY);
    }

    @Test
    void a_lapse_waits_as_a_task_and_a_visit_restarts_one_meter_and_not_the_other() {
        var caseworker = browsers.atDesk(Languages.ENGLISH).signIn("caseworker").open("");
        var task = caseworker.main().locator(".today-lines a").first();
        assertThat(task).containsText("passed with no news");
        caseworker.tap(task);
        var code = caseworker.main().locator("h1").innerText();
        assertThat(caseworker.page.url()).endsWith("/cases/" + code);
        assertThat(caseworker.page.title()).doesNotContain(NAME);
        assertThat(meter(caseworker, 0)).containsText("23 to 24 days");
        assertThat(meter(caseworker, 1)).containsText(caseworker.words.say("meter.counsel.sinceArrest"));
        assertThat(meter(caseworker, 2)).containsText(caseworker.words.label(OrderStatus.LAPSED_NO_NEWS));

        clock.fixDay(DAY.plusDays(5));
        caseworker.open("cases/" + code);
        assertThat(meter(caseworker, 1)).containsText("28 to 29 days");
        caseworker.tap(caseworker.button("case.record.visit"));
        caseworker.tap(exactly(caseworker, "case.record"));
        assertThat(meter(caseworker, 1)).containsText("0 days");
        assertThat(meter(caseworker, 0)).containsText("28 to 29 days");
        assertThat(meter(caseworker, 2)).containsText(caseworker.words.label(OrderStatus.LAPSED_NO_NEWS));
        assertThat(caseworker.complaints()).isEmpty();
        strangersFindNothing(code, caseworker.main().innerText());
        aLockedRoomShowsNothing(caseworker, code);
    }

    @Test
    void a_complaint_is_let_go_by_another_person_before_it_is_sent() {
        var caseworker = browsers.atDesk(Languages.ENGLISH).signIn("caseworker").open("cases");
        caseworker.tap(caseworker.main().locator("tbody th a").first());
        caseworker.tap(exactly(caseworker, "action.draft"));
        draft(caseworker);
        assertThat(caseworker.main()).containsText("Sample Hospital B");
        assertThat(caseworker.main()).containsText(caseworker.words.say("document.WGAD_COMPLAINT.I.4"));
        assertThat(caseworker.barriers()).isEmpty();
        weigh(caseworker);
        caseworker.tap(exactly(caseworker, "action.submit"));
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

    @Test
    void a_request_for_a_visit_is_chosen_and_drafted_and_no_file_leaves_before_it_was_let_go() {
        var caseworker = browsers.atDesk(Languages.ENGLISH).signIn("caseworker").open("cases");
        caseworker.tap(caseworker.main().locator("tbody th a").first());
        caseworker.tap(exactly(caseworker, "action.draft"));
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
        assertThat(exactly(caseworker, "action.take")).hasCount(0);
        assertThat(exactly(caseworker, "action.take.word")).hasCount(0);
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

    @Test
    void a_hearing_still_to_come_stands_in_the_calendar_by_the_code_and_in_nobody_elses() {
        var caseworker = browsers.atDesk(Languages.ENGLISH).signIn("caseworker").open("cases");
        caseworker.tap(caseworker.main().locator("tbody th a").first());
        var code = caseworker.main().locator("h1").innerText();
        caseworker.tap(exactly(caseworker, "case.record.hearing"));
        choose(caseworker, "HearingDetails.outcome", HearingOutcome.AHEAD);
        var on = caseworker.page.getByLabel(caseworker.words.say("HearingDetails.from"), EXACTLY);
        on.and(caseworker.page.locator("input")).fill("30/01/2025");
        on.and(caseworker.page.locator("input")).press("Enter");
        choose(caseworker, "HearingDetails.zone", DayZone.JERUSALEM);
        choose(caseworker, "HearingDetails.mode", HearingMode.VIDEO);
        choose(caseworker, "HearingDetails.toldBy", ToldBy.LAWYER);
        choose(caseworker, "HearingDetails.credence", Credence.HIGH);
        caseworker.tap(exactly(caseworker, "case.record"));
        caseworker.open("cases/calendar");
        var day = caseworker.main().locator(".calendar-day").last();
        assertThat(day).containsText("Thursday 30 January 2025");
        assertThat(day).containsText(code);
        assertThat(caseworker.page.title()).doesNotContain(code);
        assertThat(caseworker.complaints()).isEmpty();
        var stranger = browsers.atDesk(Languages.ENGLISH).signIn("caseworker2").open("cases/calendar");
        assertThat(stranger.main()).containsText(stranger.words.say("caseCalendar.none"));
        assertThat(stranger.main()).not().containsText(code);
        aNameIsFoundByWhomItIsGranted(caseworker, stranger, code);
        aCaseIsClosedAndOpenedAgain(caseworker, code);
    }

    private static void aNameIsFoundByWhomItIsGranted(Visitor caseworker, Visitor stranger, String code) {
        for (var visitor : List.of(caseworker, stranger)) {
            visitor.open("cases");
            visitor.page
                    .getByLabel(visitor.words.say("names.search"), EXACTLY)
                    .first()
                    .fill(NAME);
            visitor.tap(exactly(visitor, "names.find"));
            assertThat(visitor.page.url()).endsWith("/cases");
        }
        assertThat(caseworker.main()).containsText(caseworker.words.say("names.found", 1));
        assertThat(caseworker.main().locator("tbody th a")).hasText(code);
        assertThat(stranger.main()).containsText(stranger.words.say("names.none"));
    }

    private static void aCaseIsClosedAndOpenedAgain(Visitor caseworker, String code) {
        caseworker.open("cases/" + code);
        caseworker.tap(exactly(caseworker, "closing.close"));
        choose(caseworker, "ClosingDetails.reason", ClosingReason.RELEASED);
        caseworker.tap(exactly(caseworker, "closing.close").last());
        assertThat(caseworker.main()).containsText(caseworker.words.say("keeping.state.CLOSED"));
        assertThat(caseworker.button("case.record.event")).hasCount(0);
        caseworker.open("cases");
        assertThat(caseworker.main()).not().containsText(code);
        caseworker.open("cases/" + code);
        caseworker.tap(exactly(caseworker, "closing.reopen"));
        caseworker
                .page
                .getByLabel(caseworker.words.say("Reason.reason"), EXACTLY)
                .first()
                .fill("Sample: held again");
        caseworker.tap(exactly(caseworker, "closing.reopen").last());
        assertThat(caseworker.main()).containsText(caseworker.words.say("keeping.state.ACTIVE"));
        assertThat(caseworker.main()).containsText("30 January 2025");
        assertThat(caseworker.complaints()).isEmpty();
    }

    @Test
    void evidence_is_sealed_with_a_copy_beside_it_and_each_leaving_stands_in_its_chain() {
        var caseworker = browsers.atDesk(Languages.ENGLISH).signIn("caseworker").open("cases");
        caseworker.tap(caseworker.main().locator("tbody th a").first());
        var panel = caseworker.main().locator(".evidence");
        assertThat(panel).containsText("Sample order of a sample court");
        var orders = new Locator.FilterOptions().setHasText(caseworker.words.say("orders.title"));
        assertThat(caseworker.main().locator("section.panel").filter(orders).first())
                .containsText("Sample order of a sample court");
        caseworker.tap(exactly(caseworker, "evidence.add"));
        field(caseworker, "PieceDetails.title").fill("Sample statement");
        choose(caseworker, "PieceDetails.part", Compartment.LEGAL);
        choose(caseworker, "PieceDetails.toldBy", ToldBy.FAMILY);
        choose(caseworker, "PieceDetails.credence", Credence.HIGH);
        field(caseworker, "PieceDetails.from").fill("20/01/2025");
        field(caseworker, "PieceDetails.from").press("Enter");
        var photo = new FilePayload("wall.jpg", "application/octet-stream", SampleFiles.photoWithPosition(1));
        caseworker.page.locator("vaadin-upload input[type=file]").setInputFiles(photo);
        caseworker.tap(exactly(caseworker, "evidence.seal"));
        assertThat(panel).containsText("Sample statement", LONGER);
        var clean = caseworker.words.say(
                "case.fact", caseworker.words.say("evidence.save"), caseworker.words.label(CopyForm.METADATA_CLEAN));
        var save = caseworker.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(clean));
        var saved = caseworker.page.waitForDownload(() -> caseworker.tap(save.last()));
        assertThat(saved.suggestedFilename()).endsWith(".jpg").doesNotContain("wall");
        assertThat(panel).containsText(caseworker.words.label(CustodyStep.VIEWED));
        caseworker.tap(exactly(caseworker, "evidence.verify").last());
        assertThat(panel).containsText(caseworker.words.say("evidence.verified"));
        panel.locator("vaadin-details-summary").last().click();
        assertThat(caseworker.barriers()).isEmpty();
        assertThat(caseworker.complaints()).isEmpty();
    }

    @Test
    void a_locked_list_is_looked_at_opened_sorted_and_taken_back_and_lies_in_no_file() throws IOException {
        var canary = "Canarybird";
        var caseworker = browsers.atDesk(Languages.ENGLISH).signIn("caseworker").open("cases/list");
        upload(caseworker, "given_latin,arrested_on\n" + canary + " Sample,6/2/2025\n");
        assertThat(caseworker.main()).containsText("2025-02-06");
        assertThat(caseworker.main()).containsText(caseworker.words.say("caseList.correct"));
        upload(caseworker, "given_latin,arrested_on,role\n" + canary + " Sample,2025-01-06,NURSE\n");
        assertThat(caseworker.main()).containsText(caseworker.words.label(Outcome.ACCEPTED));
        assertThat(caseworker.barriers()).isEmpty();
        assertThat(spooled(canary)).isEmpty();
        caseworker.tap(named(caseworker, caseworker.words.say("caseList.open", 1)));
        caseworker.page.waitForURL("**/cases/triage");
        var row = caseworker.main().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(canary));
        assertThat(row).containsText(caseworker.words.label(Lacking.LAWYER));
        assertThat(caseworker.page.title()).doesNotContain(canary);
        assertThat(caseworker.barriers()).isEmpty();
        var stranger = browsers.atDesk(Languages.ENGLISH).signIn("caseworker2").open("cases/triage");
        assertThat(stranger.main()).containsText(stranger.words.say("triage.none"));
        caseworker.open("cases/list");
        caseworker.tap(exactly(caseworker, "caseList.undo").first());
        caseworker.tap(exactly(caseworker, "caseList.undo").last());
        caseworker.open("cases/triage");
        assertThat(caseworker.main()).not().containsText(canary);
        assertThat(caseworker.complaints()).isEmpty();
    }

    private static void upload(Visitor visitor, String list) throws IOException {
        var password = "sample almond terrace 23";
        visitor.main().locator("vaadin-password-field input").fill(password);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, password.toCharArray())) {
            var locked = new ZipParameters();
            locked.setFileNameInZip("list.csv");
            locked.setEncryptFiles(true);
            locked.setEncryptionMethod(EncryptionMethod.AES);
            zip.putNextEntry(locked);
            zip.write(list.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        visitor.page
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("list.zip", "application/zip", out.toByteArray()));
        visitor.settle();
    }

    /** Files in which the server of pages would keep what comes in parts of a form. */
    private static List<Path> spooled(String text) throws IOException {
        try (var folders = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "tomcat*")) {
            var found = new ArrayList<Path>();
            for (var folder : folders)
                try (var files = Files.walk(folder)) {
                    files.filter(Files::isRegularFile)
                            .filter(file -> says(file, text))
                            .forEach(found::add);
                }
            return found;
        }
    }

    private static boolean says(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void keep(Visitor caseworker) {
        assertThat(caseworker.barriers()).isEmpty();
        caseworker.tap(exactly(caseworker, "action.keep"));
        caseworker.page.waitForURL("**/case-actions/*");
        caseworker.settle();
    }

    private static void draft(Visitor caseworker) {
        caseworker.tap(caseworker.page.getByLabel(caseworker.words.label(Demand.RELEASE), EXACTLY));
        field(caseworker, "Asked.CIRCUMSTANCES").fill("Taken from the ward at night.");
        choose(caseworker, "ActionDetails.basis", LawfulBasis.VITAL_INTEREST);
        cover(caseworker);
        keep(caseworker);
    }

    private static void cover(Visitor caseworker) {
        for (var part : List.of(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY))
            caseworker.tap(caseworker.page.getByLabel(caseworker.words.label(part), EXACTLY));
    }

    private static void weigh(Visitor caseworker) {
        assertThat(caseworker.main()).containsText(caseworker.words.say("risk.missing"));
        caseworker.tap(exactly(caseworker, "risk.assess"));
        choose(caseworker, "RiskDetails.level", RiskLevel.MEDIUM);
        choose(caseworker, "RiskDetails.decision", RiskDecision.PROCEED);
        caseworker.tap(exactly(caseworker, "case.record"));
        assertThat(caseworker.main()).containsText(caseworker.words.say("risk.unconfirmed"));
    }

    private static void letGo(Visitor supervisor) {
        supervisor.tap(supervisor.main().locator(".today-lines a").first());
        assertThat(supervisor.main()).containsText("Taken from the ward at night.");
        assertThat(supervisor.main()).containsText(supervisor.words.label(LawfulBasis.VITAL_INTEREST));
        assertThat(supervisor.barriers()).isEmpty();
        assertThat(supervisor.main()).containsText(supervisor.words.say("risk.unconfirmed"));
        supervisor.tap(exactly(supervisor, "action.approve"));
        assertThat(supervisor.main()).containsText(supervisor.words.label(ActionState.APPROVED));
    }

    private static void send(Visitor caseworker) {
        var taken = caseworker.page.waitForDownload(() -> caseworker.tap(exactly(caseworker, "action.take")));
        assertThat(taken.suggestedFilename()).startsWith("DC-").endsWith(".pdf");
        var text = caseworker.page.waitForDownload(() -> caseworker.tap(exactly(caseworker, "action.take.word")));
        assertThat(text.suggestedFilename()).startsWith("DC-").endsWith(".docx");
        caseworker.tap(exactly(caseworker, "action.sent"));
        field(caseworker, "SendingDetails.sentOn").fill("23/01/2025");
        field(caseworker, "SendingDetails.sentOn").press("Enter");
        field(caseworker, "SendingDetails.way").fill("Online form");
        caseworker.tap(exactly(caseworker, "case.record"));
        assertThat(caseworker.main()).containsText(caseworker.words.label(ActionState.SENT));
    }

    private static void withdrawBasis(Visitor caseworker) {
        caseworker.tap(caseworker.main().locator("a[href^='cases/']").first());
        var ofTheBody = new Locator.FilterOptions().setHasText(caseworker.words.label(Recipient.UN_BODY));
        caseworker.tap(exactly(caseworker, "basis.withdraw")
                .and(caseworker.main().locator("tr").filter(ofTheBody).locator("vaadin-button")));
        assertThat(caseworker.page.getByText(caseworker.words.say("bases.served.stays")))
                .isVisible();
        field(caseworker, "WithdrawalDetails.withdrawnOn").fill("23/01/2025");
        field(caseworker, "WithdrawalDetails.withdrawnOn").press("Enter");
        choose(caseworker, "WithdrawalDetails.reason", WithdrawalReason.CHANGED);
        assertThat(caseworker.barriers()).isEmpty();
        caseworker.tap(exactly(caseworker, "case.record"));
        assertThat(caseworker.main()).containsText(caseworker.words.say("bases.withdrawn"));
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page.getByLabel(visitor.words.say(label)).and(visitor.page.locator("input, textarea"));
    }

    private static void choose(Visitor visitor, String label, Enum<?> option) {
        var text = visitor.page.getByText(visitor.words.say(label), new Page.GetByTextOptions().setExact(true));
        visitor.tap(visitor.page.locator("vaadin-select").filter(new Locator.FilterOptions().setHas(text)));
        var name =
                new Page.GetByRoleOptions().setName(visitor.words.label(option)).setExact(true);
        visitor.tap(visitor.page.getByRole(AriaRole.OPTION, name).first());
    }

    private static void strangersFindNothing(String code, String page) {
        assertThat(page).contains(NAME);
        for (var account : new String[] {"caseworker2", "coordinator", "admin"}) {
            var stranger = browsers.atDesk(Languages.ENGLISH).signIn(account).open("cases/" + code);
            var answer = stranger.main().innerText();
            assertThat(answer).doesNotContain(NAME);
            stranger.open("cases/DC-22222-2");
            assertThat(stranger.main().innerText()).isEqualTo(answer);
        }
    }

    private static void aLockedRoomShowsNothing(Visitor caseworker, String code) {
        var supervisor = browsers.atDesk(Languages.ENGLISH).signIn("supervisor").open("case-room");
        var passphrase = supervisor.main().locator(".code").innerText();
        var shares = sharesMade(supervisor, passphrase);
        supervisor.tap(exactly(supervisor, "caseRoom.lock"));
        supervisor.tap(exactly(supervisor, "caseRoom.lock").last());
        assertThat(supervisor.main()).containsText(supervisor.words.label(RoomState.LOCKED));
        assertThat(caseworker.main()).containsText(caseworker.words.say("caseRoom.closed"));
        assertThat(caseworker.main()).not().containsText(NAME);
        supervisor.main().locator(".case-room-form vaadin-password-field input").fill(passphrase);
        supervisor.tap(supervisor.button("caseRoom.open"));
        assertThat(supervisor.main()).containsText(supervisor.words.label(RoomState.OPEN));
        supervisor.tap(exactly(supervisor, "caseRoom.lock"));
        supervisor.tap(exactly(supervisor, "caseRoom.lock").last());
        openedByTwo(supervisor, shares, passphrase);
        caseworker.open("cases/" + code);
        assertThat(caseworker.main()).containsText(NAME);
    }

    private static List<String> sharesMade(Visitor supervisor, String passphrase) {
        supervisor.main().locator(".room-shares vaadin-password-field input").fill(passphrase);
        supervisor.tap(supervisor.button("roomShares.make"));
        var shares = supervisor.main().locator(".room-shares .code");
        assertThat(shares).hasCount(3);
        return shares.allInnerTexts();
    }

    /** The first and the last of three people come together; the passphrase stays what it was. */
    private static void openedByTwo(Visitor supervisor, List<String> shares, String passphrase) {
        supervisor.main().locator("vaadin-details-summary").click();
        var typed = supervisor.main().locator("vaadin-details .record-form");
        typed.locator("vaadin-text-field input").first().fill(shares.getFirst());
        typed.locator("vaadin-text-field input").last().fill(shares.getLast());
        typed.locator("vaadin-password-field input").first().fill(passphrase);
        typed.locator("vaadin-password-field input").last().fill(passphrase);
        supervisor.tap(typed.locator("vaadin-button").last());
        assertThat(supervisor.main()).containsText(supervisor.words.label(RoomState.OPEN));
    }

    private static Locator exactly(Visitor visitor, String key) {
        return named(visitor, visitor.words.say(key));
    }

    private static Locator named(Visitor visitor, String label) {
        return visitor.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator meter(Visitor visitor, int number) {
        return visitor.main().locator(".meter").nth(number);
    }
}
