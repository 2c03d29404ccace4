package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.story.Fields.choose;
import static org.tarmim.story.Fields.day;
import static org.tarmim.story.Fields.field;

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
import java.util.ArrayList;
import java.util.List;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.evidence.CopyForm;
import org.tarmim.detention.evidence.CustodyStep;
import org.tarmim.detention.intake.PlannedPerson.Outcome;
import org.tarmim.detention.triage.Lacking;
import org.tarmim.files.SampleFiles;
import org.tarmim.ui.Languages;

/** What comes into a case: a piece of evidence, and a locked list of people. */
class CaseMaterialStoryTest extends CaseStory {
    /** Until a file is sent, checked and sealed. */
    private static final LocatorAssertions.ContainsTextOptions LONGER =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    @Test
    void evidence_is_sealed_with_a_copy_beside_it_and_each_leaving_stands_in_its_chain() {
        var caseworker = atTheCase();
        var panel = caseworker.main().locator(".evidence");
        assertThat(panel).containsText("Sample order of a sample court");
        var orders = new Locator.FilterOptions().setHasText(caseworker.words.say("orders.title"));
        assertThat(caseworker.main().locator("section.panel").filter(orders).first())
                .containsText("Sample order of a sample court");
        caseworker.tap(caseworker.exactly("evidence.add"));
        field(caseworker, "PieceDetails.title").fill("Sample statement");
        choose(caseworker, "PieceDetails.part", Compartment.LEGAL);
        choose(caseworker, "PieceDetails.toldBy", ToldBy.FAMILY);
        choose(caseworker, "PieceDetails.credence", Credence.HIGH);
        day(caseworker, "PieceDetails.from", DAY.minusDays(3));
        var photo = new FilePayload("wall.jpg", "application/octet-stream", SampleFiles.photoWithPosition(1));
        caseworker.page.locator("vaadin-upload input[type=file]").setInputFiles(photo);
        assertThat(caseworker.page.locator("vaadin-upload-file")).isVisible();
        caseworker.settle();
        caseworker.tap(caseworker.exactly("evidence.seal"));
        assertThat(panel).containsText("Sample statement", LONGER);
        var clean = caseworker.words.say(
                "case.fact", caseworker.words.say("evidence.save"), caseworker.words.label(CopyForm.METADATA_CLEAN));
        var save = caseworker.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(clean));
        var saved = caseworker.page.waitForDownload(() -> caseworker.tap(save.last()));
        assertThat(saved.suggestedFilename()).endsWith(".jpg").doesNotContain("wall");
        assertThat(panel).containsText(caseworker.words.label(CustodyStep.VIEWED));
        caseworker.tap(caseworker.exactly("evidence.verify").last());
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
        caseworker.tap(caseworker.named(caseworker.words.say("caseList.open", 1)));
        caseworker.page.waitForURL("**/cases/triage");
        var row = caseworker.main().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(canary));
        assertThat(row).containsText(caseworker.words.label(Lacking.LAWYER));
        assertThat(caseworker.page.title()).doesNotContain(canary);
        assertThat(caseworker.barriers()).isEmpty();
        var stranger = browsers.atDesk(Languages.ENGLISH).signIn("caseworker2").open("cases/triage");
        assertThat(stranger.main()).containsText(stranger.words.say("triage.none"));
        caseworker.open("cases/list");
        caseworker.tap(caseworker.exactly("caseList.undo").first());
        caseworker.tap(caseworker.exactly("caseList.undo").last());
        caseworker.open("cases/triage");
        assertThat(caseworker.main()).not().containsText(canary);
        assertThat(caseworker.complaints()).isEmpty();
    }

    private static void upload(Visitor visitor, String list) throws IOException {
        var password = "sample almond terrace 23";
        visitor.main().locator("vaadin-password-field input").fill(password);
        visitor.settle();
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
}
