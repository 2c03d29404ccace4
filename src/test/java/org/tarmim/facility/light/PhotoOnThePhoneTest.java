package org.tarmim.facility.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.facility.report.ReportFiles;
import org.tarmim.facility.status.Functionality;
import org.tarmim.files.Files;
import org.tarmim.files.SampleFiles;
import org.tarmim.files.StoredFile;

/** One photo after the text: it goes with the report that has arrived, and its failure costs nothing but itself. */
class PhotoOnThePhoneTest extends HospitalOnThePhone {
    private static final byte[] PHOTO = SampleFiles.photoWithPosition(1);

    @Autowired
    ReportFiles reportFiles;

    @Autowired
    Files files;

    @Test
    void a_photo_goes_with_the_report_that_was_just_sent_and_the_coordinator_sees_it() {
        var telephone = bound();
        var sent = telephone.press(telephone.get(form), Map.of("works", "PARTIALLY"));
        var answer = telephone.upload(sent, "IMG_0001.jpg", PHOTO);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.receipt()).isEqualTo(sent.receipt());
        assertThat(seenByACoordinator()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("IMG_0001.jpg");
            assertThat(file.width()).isNotNull();
            assertThat(servedToACoordinator(file)).doesNotContain("GPS");
        });
        assertThat(telephone.get("/r/mine").page().text()).doesNotContain("A photo, if you have one");
    }

    @Test
    void what_is_no_photo_is_refused_in_a_sentence_and_a_photo_can_be_sent_instead() {
        var telephone = bound();
        var sent = telephone.press(telephone.get(form), Map.of("works", "PARTIALLY"));
        var empty = telephone.upload(sent, "", new byte[0]);
        assertThat(empty.refusal()).contains("No photo came");
        var text = telephone.upload(empty, "photo.jpg", SampleFiles.bytes("Sample text"));
        assertThat(text.status()).isEqualTo(400);
        assertThat(text.refusal()).contains("photo.jpg".substring(6));
        var document = telephone.upload(text, "list.pdf", SampleFiles.pdf());
        assertThat(document.refusal()).contains("This is no photo");
        assertThat(document.receipt()).isEqualTo(sent.receipt());
        assertThat(mine()).hasSize(1);
        assertThat(telephone.upload(document, "IMG.jpg", PHOTO).status()).isEqualTo(200);
        assertThat(seenByACoordinator()).hasSize(1);
    }

    @Test
    void a_photo_that_is_too_large_to_be_read_is_refused_in_a_sentence() {
        var telephone = bound();
        var sent = telephone.press(telephone.get(form), Map.of("works", "PARTIALLY"));
        var answer = telephone.upload(sent, "IMG.jpg", new byte[23 * 1024 * 1024]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.refusal()).contains("larger than 20 MB", "Your report has arrived");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void a_report_takes_one_photo() {
        var telephone = bound();
        var sent = telephone.press(telephone.get(form), Map.of("works", "PARTIALLY"));
        telephone.upload(sent, "IMG_1.jpg", PHOTO);
        assertThat(telephone.upload(sent, "IMG_2.jpg", PHOTO).refusal()).contains("has its photo");
        assertThat(seenByACoordinator()).hasSize(1);
    }

    @Test
    void a_report_that_was_decided_on_takes_none() {
        var telephone = bound();
        var sent = telephone.press(telephone.get(form), Map.of("works", "PARTIALLY"));
        verified(mine().getFirst().id());
        assertThat(telephone.upload(sent, "IMG.jpg", PHOTO).refusal()).contains("takes no photo any more");
        assertThat(seenByACoordinator()).isEmpty();
    }

    @Test
    void nobody_adds_a_photo_to_the_report_of_another() {
        var colleague = people.somebody(Role.REPORTER, reporter.organisation());
        var theirs = sent(colleague, Functionality.FULLY);
        var telephone = bound();
        assertThat(telephone.get("/r/mine/" + theirs + "/photo").status()).isEqualTo(404);
        assertThat(telephone
                        .get("/r/mine/" + UUID.randomUUID() + "/photo")
                        .page()
                        .text())
                .isEqualTo(telephone.get("/r/mine/" + theirs + "/photo").page().text());
    }

    @Test
    void after_a_cut_line_the_photo_is_offered_beside_the_report() {
        var telephone = bound();
        var sent = telephone.press(telephone.get(form), Map.of("works", "PARTIALLY"));
        var way = telephone.get("/r/mine").page().select("a:contains(A photo, if you have one)");
        var offered = telephone.get(way.attr("href"));
        assertThat(offered.receipt()).isEqualTo(sent.receipt());
        assertThat(telephone.upload(offered, "IMG.jpg", PHOTO).status()).isEqualTo(200);
    }

    @Test
    void a_photo_without_the_word_of_our_forms_is_not_taken() {
        var telephone = bound();
        var sent = telephone.press(telephone.get(form), Map.of("works", "PARTIALLY"));
        sent.page().select("form[enctype] [name=_csrf]").remove();
        assertThat(telephone.upload(sent, "IMG.jpg", PHOTO).status()).isEqualTo(403);
        assertThat(seenByACoordinator()).isEmpty();
    }

    private List<StoredFile> seenByACoordinator() {
        var report = mine().getFirst().id();
        return Acting.as(
                people.somebody(Role.HEALTH_COORDINATOR),
                () -> files.find(reportFiles.of(List.of(report)).getOrDefault(report, List.of())));
    }

    private String servedToACoordinator(StoredFile file) {
        var part = Acting.as(people.somebody(Role.HEALTH_COORDINATOR), () -> files.part(file.id(), 0));
        return new String(part.orElseThrow(), StandardCharsets.ISO_8859_1);
    }
}
