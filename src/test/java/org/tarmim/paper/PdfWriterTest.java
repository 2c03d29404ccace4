package org.tarmim.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarmim.kernel.Rejected;
import org.tarmim.paper.Paper.Answer;
import org.tarmim.paper.Paper.Paragraph;

class PdfWriterTest {
    private final PdfWriter writer = new PdfWriter();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "en"})
    void a_page_looks_as_it_did_when_somebody_looked_at_it(String language) throws IOException {
        PagePicture.of(writer.write(SamplePapers.named(language))).looksLike(language);
    }

    @Test
    void a_picture_notices_a_year_that_is_turned_round() throws IOException {
        var right = PagePicture.of(writer.write(SamplePapers.of("حتى 6 شباط 2025")));
        var wrong = PagePicture.of(writer.write(SamplePapers.of("حتى 6 شباط 5202")));
        assertThat(right.looksLike(wrong)).isFalse();
    }

    @Test
    void shin_and_sin_have_their_points_on_different_sides() throws IOException {
        var shin = PagePicture.of(writer.write(new Paper(Locale.of("he"), "שׁ", List.of())));
        var sin = PagePicture.of(writer.write(new Paper(Locale.of("he"), "שׂ", List.of())));
        assertThat(shin.looksLike(sin)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "en"})
    void no_letter_and_no_digit_is_lost(String language) throws IOException {
        var paper = SamplePapers.named(language);
        var written = Block.of(paper).stream().map(Block::text).collect(Collectors.joining());
        assertThat(counted(printed(paper))).isEqualTo(counted(written + "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "en"})
    void the_same_paper_is_the_same_file(String language) {
        assertThat(writer.write(SamplePapers.named(language)))
                .isEqualTo(new PdfWriter().write(SamplePapers.named(language)));
    }

    @Test
    void a_character_that_no_font_has_is_refused_by_its_number() {
        assertThatThrownBy(() -> writer.write(SamplePapers.of("secret 😀 words")))
                .asInstanceOf(type(Rejected.class))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("paper.glyph"))
                .satisfies(refusal -> assertThat(refusal.values()).containsExactly("U+1F600"));
    }

    @Test
    void what_looks_like_a_program_is_printed_as_typed() throws IOException {
        assertThat(printed(SamplePapers.of("<b>&amp;</b> <script src=\"https://example.org/x\"> \\u0041 {title}")))
                .contains("<b>&amp;</b> <script src=\"https://example.org/x\"> \\u0041 {title}");
    }

    @Test
    void a_mark_that_turns_letters_round_turns_nothing_round() throws IOException {
        assertThat(printed(SamplePapers.of("In \u202E2025\u202C it was"))).contains("In 2025 it was");
    }

    @Test
    void a_long_text_goes_on_upon_the_next_pages() throws IOException {
        var paper = SamplePapers.of("Every line counts. ".repeat(1000));
        try (var document = open(paper)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            assertThat(new PDFTextStripper().getText(document).split("counts\\."))
                    .hasSize(1001);
        }
    }

    @Test
    void an_answer_that_is_missing_leaves_room_for_one() throws IOException {
        var missing = new Paper(Locale.ENGLISH, "Sample", List.of(new Answer("1", "Who?", ""), new Paragraph("End")));
        assertThat(printed(missing)).contains("1 Who?").contains("End");
        assertThat(Block.of(missing)).contains(new Block(Look.ANSWER, ""));
    }

    @Test
    void it_is_a_file_for_archives_that_a_machine_can_read_aloud() throws IOException {
        var paper = SamplePapers.named("ar");
        try (var document = open(paper)) {
            var catalog = document.getDocumentCatalog();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2<", "<pdfaid:conformance>A<", "طلب تجريبي");
            assertThat(catalog.getLanguage()).isEqualTo("ar");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            for (var name : document.getPage(0).getResources().getFontNames())
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
        }
    }

    @Test
    void nothing_in_the_file_says_when_or_where_it_was_made() throws IOException {
        try (var document = open(SamplePapers.named("en"))) {
            assertThat(document.getDocument().getTrailer().getDictionaryObject(COSName.INFO))
                    .isNull();
        }
    }

    private PDDocument open(Paper paper) throws IOException {
        return Loader.loadPDF(writer.write(paper));
    }

    private String printed(Paper paper) throws IOException {
        try (var document = open(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> counted(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.toList());
        Collections.sort(letters);
        return letters;
    }
}
