package org.tarmim.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.files.SampleFiles.CANARY;
import static org.tarmim.files.SampleFiles.bytes;
import static org.tarmim.files.SampleFiles.joined;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarmim.files.content.Cleaned;
import org.tarmim.files.content.Cleaning;
import org.tarmim.files.content.FileName;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Words;

/** What is taken, what is taken out of it, and what is refused with which sentence. */
class CleaningTest {
    @TempDir
    Path folder;

    @Test
    void a_photo_is_kept_without_its_position_and_is_drawn_anew() throws IOException {
        var cleaned = cleaned("wall.jpg", SampleFiles.photoWithPosition(6));
        assertThat(cleaned.kind()).isEqualTo(FileKind.JPEG);
        assertThat(text(cleaned.sealed())).doesNotContain(CANARY);
        var picture = cleaned.picture().orElseThrow();
        assertThat(text(picture.copy())).doesNotContain(CANARY).doesNotContain("Exif");
        assertThat(text(picture.thumbnail())).doesNotContain(CANARY).doesNotContain("Exif");
    }

    @Test
    void the_sealed_photo_has_the_same_pixels_as_what_was_sent() throws IOException {
        var sent = ImageIO.read(new ByteArrayInputStream(SampleFiles.photo()));
        var sealed = ImageIO.read(new ByteArrayInputStream(
                cleaned("wall.jpg", SampleFiles.photoWithPosition(1)).sealed()));
        int[] of = sent.getRGB(0, 0, 640, 480, null, 0, 640);
        assertThat(sealed.getRGB(0, 0, 640, 480, null, 0, 640)).isEqualTo(of);
    }

    @Test
    void a_photo_taken_sideways_stands_upright_in_the_copy_and_keeps_its_turn_in_the_sealed_form() throws IOException {
        var cleaned = cleaned("wall.jpg", SampleFiles.photoWithPosition(6));
        var picture = cleaned.picture().orElseThrow();
        var copy = ImageIO.read(new ByteArrayInputStream(picture.copy()));
        assertThat(copy.getWidth()).isEqualTo(480);
        assertThat(copy.getHeight()).isEqualTo(640);
        assertThat(picture.width()).isEqualTo(480);
        // the dark corner of the drawing, at the start and top as it lies, is at the end and top once upright
        assertThat(copy.getRGB(470, 10) & 0xFF).isLessThan(120);
        assertThat(copy.getRGB(10, 10) & 0xFF).isGreaterThan(120);
        assertThat(cleaned("again.jpg", cleaned.sealed()).sealed()).isEqualTo(cleaned.sealed());
        assertThat(cleaned("again.jpg", cleaned.sealed())
                        .picture()
                        .orElseThrow()
                        .width())
                .isEqualTo(480);
    }

    @Test
    void a_png_is_kept_without_its_texts() throws IOException {
        var cleaned = cleaned("wall.png", SampleFiles.pngWithPosition());
        assertThat(cleaned.kind()).isEqualTo(FileKind.PNG);
        assertThat(text(cleaned.sealed())).doesNotContain(CANARY);
        assertThat(ImageIO.read(new ByteArrayInputStream(cleaned.sealed())).getWidth())
                .isEqualTo(320);
    }

    @Test
    void a_webp_is_kept_without_its_position_and_given_out_as_jpeg() throws IOException {
        var cleaned = cleaned("wall.webp", webpWithPosition());
        assertThat(cleaned.kind()).isEqualTo(FileKind.WEBP);
        assertThat(text(cleaned.sealed())).doesNotContain(CANARY);
        assertThat(cleaned.picture().orElseThrow().copy()).startsWith(0xFF, 0xD8);
    }

    @Test
    void a_pdf_loses_its_author_and_the_position_of_its_photos() throws IOException {
        assertThat(text(SampleFiles.pdfWithPosition())).contains(CANARY);
        var cleaned = cleaned("plan.pdf", SampleFiles.pdfWithPosition());
        assertThat(cleaned.kind()).isEqualTo(FileKind.PDF);
        assertThat(text(cleaned.sealed())).doesNotContain(CANARY).startsWith("%PDF-");
    }

    @Test
    void a_scan_in_a_pdf_keeps_what_is_drawn_and_loses_what_tells_of_its_place() throws IOException {
        assertThat(text(SampleFiles.pdfWithScan())).contains(CANARY);
        var cleaned = cleaned("scan.pdf", SampleFiles.pdfWithScan());
        assertThat(text(cleaned.sealed())).doesNotContain(CANARY).contains("ihdrhead", "jp2c", "drawn");
    }

    @Test
    void a_document_of_an_office_program_loses_its_author_and_the_position_of_its_photos() throws IOException {
        var cleaned = cleaned("letter.docx", SampleFiles.docx());
        assertThat(cleaned.kind()).isEqualTo(FileKind.DOCX);
        assertThat(text(unpacked(cleaned.sealed()))).doesNotContain(CANARY).contains("Wall");
        var odt = cleaned("letter.odt", SampleFiles.odt());
        assertThat(odt.kind()).isEqualTo(FileKind.ODT);
        assertThat(text(unpacked(odt.sealed()))).doesNotContain(CANARY).contains("Wall");
    }

    @Test
    void nobody_who_commented_and_no_path_of_a_computer_stays_in_a_document() throws IOException {
        var commented = docxWith(
                "word/people.xml",
                bytes(
                        "<w15:people><w15:person w15:author=\"%1$s\"><w15:presenceInfo userId=\"%1$s\"/></w15:person></w15:people>"
                                .formatted(CANARY)));
        assertThat(text(commented)).isNotEmpty();
        assertThat(text(unpacked(cleaned("letter.docx", commented).sealed()))).doesNotContain(CANARY);
        var sheet = cleaned("rows.xlsx", SampleFiles.xlsx());
        assertThat(sheet.kind()).isEqualTo(FileKind.XLSX);
        assertThat(text(unpacked(sheet.sealed()))).doesNotContain(CANARY).contains("displayName=\"Walls\"");
    }

    @Test
    void pictures_whose_place_nobody_takes_out_are_refused_within_documents_too() {
        refused("file.otherPicture", "letter.docx", docxWith("word/media/image2.tiff", bytes("II*\0" + CANARY)));
        refused("file.heic", "letter.docx", docxWith("word/media/image2.heic", SampleFiles.heic()));
        refused("file.archive", "letter.docx", docxWith("word/media/more.bin", bytes("Rar!" + CANARY)));
    }

    @Test
    void text_and_rows_are_kept_as_they_are_in_both_scripts() throws IOException {
        var text = bytes("الجدار متشقق\nThe wall is cracked\n");
        assertThat(cleaned("note.txt", text).kind()).isEqualTo(FileKind.TEXT);
        assertThat(cleaned("rows.csv", text).kind()).isEqualTo(FileKind.CSV);
        assertThat(cleaned("rows.csv", text).sealed()).isEqualTo(text);
    }

    @Test
    void an_iphone_photo_is_refused_with_how_to_send_a_jpeg() {
        refused("file.heic", "IMG_1.HEIC", SampleFiles.heic());
        refused("file.heic", "IMG_1.jpg", SampleFiles.heic());
    }

    @Test
    void an_empty_file_is_refused() {
        refused("file.empty", "wall.jpg", new byte[0]);
    }

    @Test
    void a_file_that_ends_too_early_is_refused() {
        for (var content :
                new byte[][] {SampleFiles.photo(), SampleFiles.png(), SampleFiles.pdf(), SampleFiles.docx()}) {
            refused("file.cut", "half", Arrays.copyOf(content, content.length / 2));
        }
    }

    @Test
    void what_is_locked_with_a_password_is_refused() {
        refused("file.locked", "plan.pdf", SampleFiles.lockedPdf());
        refused("file.locked", "all.zip", locked(SampleFiles.zip(Map.of("a.txt", bytes("a")))));
        refused(
                "file.locked",
                "letter.docx",
                joined(
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        },
                        "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void an_archive_is_refused_and_so_is_one_inside_a_document() {
        refused("file.archive", "all.zip", SampleFiles.zip(Map.of("a.txt", bytes("a"))));
        refused("file.archive", "all.rar", bytes("Rar!\u001A\u0007"));
        refused("file.archive", "letter.docx", docxWith("word/more.bin", SampleFiles.zip(Map.of("a", bytes("a")))));
        refused("file.archive", "letter.docx", docxWith("../../etc/cron.d/x", bytes("a")));
    }

    @Test
    void a_photo_that_is_another_file_as_well_is_refused() {
        var zip = SampleFiles.zip(Map.of("a.txt", bytes("a")));
        refused("file.two", "wall.jpg", joined(SampleFiles.photo(), zip));
        refused("file.two", "wall.jpg", joined(SampleFiles.photo(), bytes("<html><script>alert(1)</script>")));
        refused("file.two", "wall.png", joined(SampleFiles.png(), SampleFiles.pdf()));
    }

    @Test
    void a_page_inside_the_comment_of_a_photo_is_gone_from_what_is_kept() throws IOException {
        var photo = SampleFiles.photo();
        var comment = bytes("<script>alert(1)</script>");
        var sly = joined(
                Arrays.copyOf(photo, 2),
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)},
                comment,
                Arrays.copyOfRange(photo, 2, photo.length));
        assertThat(text(cleaned("wall.jpg", sly).sealed())).doesNotContain("script");
    }

    @Test
    void a_name_that_says_something_else_than_the_content_is_refused() {
        refused("file.name.otherwise", "wall.jpg", SampleFiles.pdfThatRuns());
        refused("file.name.otherwise", "wall.jpg", SampleFiles.docx());
        refused("file.name.otherwise", "wall.jpg", bytes("just text"));
    }

    @Test
    void what_could_run_is_refused() {
        refused("file.pdf.active", "plan.pdf", SampleFiles.pdfThatRuns());
        refused("file.macros", "letter.docx", docxWith("word/vbaProject.bin", bytes("x")));
        refused(
                "file.macros",
                "letter.docx",
                docxWith(
                        "word/_rels/settings.xml.rels",
                        bytes(
                                "<Relationship Type=\"http://x/attachedTemplate\" Target=\"http://x.example/t\" TargetMode=\"External\"/>")));
        refused(
                "file.macros",
                "letter.docx",
                docxWith("word/other.xml", bytes("<!DOCTYPE a [<!ENTITY b \"c\">]><a/>")));
        refused("file.page", "note.txt", bytes("<svg onload=alert(1)>"));
        refused("file.page", "note.txt", bytes("hello <script>alert(1)</script>"));
        refused("file.kind", "wall", joined(bytes("MZ"), new byte[100]));
    }

    @Test
    void a_picture_of_too_many_pixels_is_refused_before_they_are_read() {
        refused("file.picture.large", "bomb.png", SampleFiles.pngSaying(50_000, 50_000));
        refused("file.picture.large", "bomb.png", SampleFiles.pngSaying(8_001, 8_001));
        refused("file.picture.slim", "ruler.png", SampleFiles.pngSaying(10_000, 10));
        refused("file.picture.broken", "none.png", SampleFiles.pngSaying(0, 10));
    }

    @Test
    void a_document_that_swells_when_it_is_unpacked_is_refused() throws IOException {
        refused("file.swells", "letter.docx", docxWith("word/media/zeros.bin", new byte[30_000_000]));
        refused("file.swells", "plan.pdf", pdfThatSwells());
    }

    @Test
    void a_name_with_a_path_or_with_letters_turned_round_is_refused() {
        refused("file.name.path", "../../etc/passwd", SampleFiles.photo());
        refused("file.name.path", "C:\\photos\\wall.jpg", SampleFiles.photo());
        refused("file.name.path", "wall\r\n.jpg", SampleFiles.photo());
        refused("file.name.turned", "wall\u202Egpj.exe", SampleFiles.photo());
        refused("file.name.turned", "wall\u2066gpj.exe", SampleFiles.photo());
    }

    @Test
    void an_arabic_name_keeps_its_letters_and_gets_the_ending_of_what_it_is() {
        assertThat(FileName.of("\u200Fجدار.JPEG").ending(FileKind.JPEG)).isEqualTo("جدار.jpg");
        assertThat(FileName.of("").ending(FileKind.PDF)).isEqualTo("file.pdf");
        assertThat(FileName.of("x".repeat(500) + ".pdf").ending(FileKind.PDF)).hasSize(104);
    }

    private Cleaned cleaned(String name, byte[] content) throws IOException {
        var file = folder.resolve("upload");
        java.nio.file.Files.write(file, content);
        return Cleaning.of(file, FileName.of(name));
    }

    private void refused(String key, String name, byte[] content) {
        assertThatThrownBy(() -> cleaned(name, content))
                .as(name)
                .isInstanceOf(Rejected.class)
                .hasMessage(key)
                .satisfies(refusal -> {
                    for (var language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("ar")})
                        assertThat(Words.in(language).say((Rejected) refusal)).doesNotContain("!" + key, "{");
                });
    }

    private static byte[] docxWith(String part, byte[] content) {
        var parts = SampleFiles.docxParts();
        parts.put(part, content);
        return SampleFiles.zip(parts);
    }

    /** Marks the only part in the directory as encrypted. */
    private static byte[] locked(byte[] zip) {
        var text = text(zip);
        zip[text.indexOf("PK\u0001\u0002") + 8] |= 1;
        return zip;
    }

    private static byte[] pdfThatSwells() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 50; i++) out.write(new byte[1_000_000]);
        }
        return joined(
                bytes("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size()
                        + ">>\nstream\n"),
                packed.toByteArray(),
                bytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"));
    }

    /** One white pixel, as the smallest WebP there is, and beside it a block that tells a position. */
    private static byte[] webpWithPosition() {
        var pixel = java.util.Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        var block = bytes(CANARY);
        var out = joined(
                pixel, bytes("EXIF"), new byte[] {(byte) block.length, 0, 0, 0}, block, new byte[block.length % 2]);
        java.nio.ByteBuffer.wrap(out).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(4, out.length - 8);
        return out;
    }

    private static byte[] unpacked(byte[] zip) throws IOException {
        var all = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) in.transferTo(all);
        }
        return all.toByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
