package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tarmim.files.SampleFiles;
import org.tarmim.ui.Languages;

/** A photo, from the telephone of a reporter to the disk of a coordinator. */
@DemoHouse
class PhotoStoryTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void a_photo_goes_with_a_report_and_only_its_clean_copy_arrives() throws IOException {
        var reporter = browsers.onPhone(Languages.ARABIC).signIn("reporter").open("report");
        reporter.tap(reporter.page
                .locator(".facility-choices a")
                .filter(new Locator.FilterOptions().setHasText("مستشفى تجريبي أ"))
                .first());
        reporter.tap(reporter.page
                .locator(".choice-big button")
                .filter(new Locator.FilterOptions().setHasText(reporter.words.say("Answer.PARTIALLY"))));
        assertThat(reporter.page.locator(".file-warning")).hasText(reporter.words.say("file.noFaces"));

        put(reporter, "IMG_1.heic", SampleFiles.heic());
        assertThat(reporter.page.locator(".file-field .notice")).hasText(reporter.words.say("file.heic"));
        assertThat(reporter.page.locator(".choice-big button[aria-pressed=true]"))
                .containsText(reporter.words.say("Answer.PARTIALLY"));

        put(reporter, "جدار.jpg", SampleFiles.photoWithPosition(6));
        assertThat(reporter.page.locator(".file-field .file-face img")).isVisible();
        assertThat(reporter.page.locator(".file-field .notice")).isHidden();
        assertThat(reporter.scrollsSideways()).isFalse();
        reporter.tap(reporter.button("report.send"));
        var receipt = reporter.page.locator(".receipt-code").innerText().strip();

        var coordinator =
                browsers.atDesk(Languages.ENGLISH).signIn("coordinator").open("review");
        for (int i = 0; i < 20 && !desk(coordinator).innerText().contains(receipt); i++) coordinator.press("j");
        assertThat(desk(coordinator)).containsText(receipt);
        assertThat(coordinator.page.locator(".review-desk .file-face img")).isVisible();
        var saved = coordinator.page.waitForDownload(() -> coordinator
                .page
                .locator(".review-desk .file-face vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(coordinator.words.say("file.save")))
                .click());
        assertThat(saved.suggestedFilename()).endsWith(".jpg").doesNotContain("جدار");
        assertThat(content(saved.path())).startsWith("\u00FF\u00D8").doesNotContain(SampleFiles.CANARY);
        assertThat(coordinator.page.request().get(saved.url()).status()).isEqualTo(404);

        reporter.open("my-reports");
        assertThat(reporter.page.locator(".my-report").filter(new Locator.FilterOptions().setHasText(receipt)))
                .containsText(reporter.words.say("report.files.count", 1));
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    void two_gigabytes_are_refused_in_a_sentence_by_the_browser_and_without_it_by_the_server(@TempDir Path home)
            throws IOException {
        var film = home.resolve("film.mp4");
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(2L * 1024 * 1024 * 1024);
        }
        var reporter = browsers.atDesk(Languages.ENGLISH).signIn("reporter").open("report");
        reporter.page.locator(".facility-choices a").first().click();
        reporter.page.locator(".choice-big button").first().click();
        assertThatItIsTooLarge(reporter, film);

        put(reporter, "wall.jpg", SampleFiles.photo());
        assertThat(reporter.page.locator(".file-field .notice")).isHidden();
        reporter.page.locator("vaadin-upload").evaluate("upload => upload.maxFileSize = Infinity");
        assertThatItIsTooLarge(reporter, film);
        assertThat(reporter.page.locator(".file-field .file-face")).hasCount(1);
        reporter.page.reload();
        reporter.tap(reporter.button("draft.discard")); // for the stories after this one
    }

    private static void assertThatItIsTooLarge(Visitor reporter, Path film) {
        reporter.page.locator("vaadin-upload input[type=file]").setInputFiles(film);
        assertThat(reporter.page.locator(".file-field .notice")).containsText(reporter.words.say("file.large", 20));
    }

    private static Locator desk(Visitor coordinator) {
        return coordinator.page.locator(".review-desk");
    }

    private static void put(Visitor reporter, String name, byte[] content) {
        reporter.page
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        reporter.settle();
    }

    private static String content(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
