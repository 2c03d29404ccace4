package org.tarmim.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxWriterTest {
    private final DocxWriter writer = new DocxWriter();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "en"})
    void it_opens_with_every_word_in_its_place(String language) throws IOException {
        var paper = SamplePapers.named(language);
        var written =
                Block.of(paper).stream().map(block -> visible(block.text())).toList();
        assertThat(paragraphs(paper))
                .map(paragraph -> visible(paragraph.getText()))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he"})
    void paragraphs_run_from_right_to_left_and_codes_from_left_to_right(String language) throws IOException {
        var paragraphs = paragraphs(SamplePapers.named(language));
        assertThat(paragraphs).allMatch(paragraph -> paragraph.getCTP().getPPr().isSetBidi());
        assertThat(run(paragraphs, "+970-8-123456").getCTR().getRPr().sizeOfRtlArray())
                .isZero();
        assertThat(paragraphs.getFirst().getRuns())
                .allMatch(run -> run.getCTR().getRPr().sizeOfRtlArray() == 1);
    }

    @Test
    void an_english_text_has_no_direction_but_its_own() throws IOException {
        assertThat(paragraphs(SamplePapers.named("en")))
                .noneMatch(paragraph -> paragraph.getCTP().getPPr().isSetBidi());
    }

    @Test
    void what_looks_like_a_program_is_written_as_typed() throws IOException {
        assertThat(paragraphs(SamplePapers.of("<w:t>& \u0007]]>")))
                .extracting(XWPFParagraph::getText)
                .contains("<w:t>& ]]>");
    }

    @Test
    void headings_questions_and_points_have_styles_that_can_be_changed_for_all() throws IOException {
        assertThat(paragraphs(SamplePapers.named("en")))
                .extracting(XWPFParagraph::getStyle)
                .contains("Title", "Heading1", "Question", "Answer", "ListBullet", "SmallPrint");
    }

    @Test
    void the_same_paper_is_the_same_file() {
        assertThat(writer.write(SamplePapers.named("ar"))).isEqualTo(new DocxWriter().write(SamplePapers.named("ar")));
    }

    private List<XWPFParagraph> paragraphs(Paper paper) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(writer.write(paper)))) {
            return document.getParagraphs();
        }
    }

    private static XWPFRun run(List<XWPFParagraph> paragraphs, String text) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> run.text().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static String visible(String text) {
        return text.replaceAll("\\p{Cf}", "");
    }
}
