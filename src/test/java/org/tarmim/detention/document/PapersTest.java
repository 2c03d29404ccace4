package org.tarmim.detention.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.paper.DocxWriter;
import org.tarmim.paper.Glyphs;
import org.tarmim.paper.PagePicture;
import org.tarmim.paper.Paper;
import org.tarmim.paper.PdfWriter;

/** Every document in every language it is written in: whole, in the right order, and looking as somebody looked at it. */
class PapersTest {
    /** Words of a Hebrew paper that have no letter: signs between others. */
    private static final List<String> SIGNS = List.of("list.comma", "order.until.EXACT", "document.at");

    private static final Map<String, List<String>> SEEN = new HashMap<>();

    private final PdfWriter printer = new PdfWriter();

    static Stream<Arguments> documents() {
        return Stream.of(ActionKind.values())
                .flatMap(kind -> kind.languages().stream().map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_looks_as_it_did_when_somebody_looked_at_it(ActionKind kind, DocumentLanguage language)
            throws IOException {
        var name = "documents/%s-%s".formatted(kind, language.locale());
        picture(paper(kind, language)).looksLike(name);
    }

    @ParameterizedTest
    @EnumSource
    void so_does_the_copy_for_the_family(DocumentLanguage language) throws IOException {
        var draft = SampleFile.draft(ActionKind.VISIT_REQUEST, language);
        var copy = draft.kind().forFamily(draft.kind().answers(SampleFile.usual(), draft, DocumentLanguage.ARABIC));
        picture(copy).looksLike("documents/family-of-" + language.locale());
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_refuses_a_line_that_is_turned_round_or_seen_in_a_mirror(DocumentLanguage language)
            throws IOException {
        for (var line : List.of("2.1", "2.3", "2.4"))
            refused(language, line, text -> new StringBuilder(text).reverse().toString());
        refused(language, "2.4", text -> text.replace("2025", "5202"));
        var picture = picture(paper(ActionKind.VISIT_REQUEST, language));
        assertThat(picture.looksLike(picture.inAMirror())).isFalse();
    }

    @Test
    void a_picture_refuses_arabic_letters_that_stand_apart() throws IOException {
        refused(DocumentLanguage.ARABIC, "2.1", text -> text.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u200C"));
    }

    private void refused(DocumentLanguage language, String line, UnaryOperator<String> wrong) throws IOException {
        var right = paper(ActionKind.VISIT_REQUEST, language);
        assertThat(picture(right).looksLike(picture(changed(right, line, wrong))))
                .as(line)
                .isFalse();
    }

    private PagePicture picture(Paper paper) throws IOException {
        return PagePicture.small(printer.write(paper));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_letter_no_mark_and_no_sign_is_lost(ActionKind kind, DocumentLanguage language) throws IOException {
        var paper = paper(kind, language);
        var lines = seen(paper);
        var numbers = IntStream.rangeClosed(1, pages(paper)).mapToObj(Integer::toString);
        assertThat(Glyphs.counted(lines.stream()))
                .isEqualTo(Glyphs.counted(Stream.concat(texts(paper), Stream.concat(numbers, points(paper)))));
        assertThat(Glyphs.counted(word(paper))).isEqualTo(Glyphs.counted(texts(paper)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void phones_codes_and_years_are_read_from_left_to_right(ActionKind kind, DocumentLanguage language) {
        var paper = paper(kind, language);
        var written = String.join("\n", texts(paper).toList());
        var seen = String.join("\n", seen(paper));
        assertThat(SampleFile.FIGURES)
                .filteredOn(written::contains)
                .isNotEmpty()
                .allMatch(seen::contains);
        assertThat(seen).contains("2025").doesNotContain("5202");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_paper_has_all_its_words_whatever_the_case_says(ActionKind kind, DocumentLanguage language) {
        assertWorded(SampleFile.full(), kind, language);
    }

    @ParameterizedTest
    @EnumSource
    void it_has_the_word_for_every_work(MedicalRole role) {
        for (var language : DocumentLanguage.values())
            assertWorded(SampleFile.of(role), ActionKind.ILL_TREATMENT_COMPLAINT, language);
    }

    private static void assertWorded(CaseFile file, ActionKind kind, DocumentLanguage language) {
        var answers = kind.answers(file, SampleFile.draft(kind, language), language);
        assertThat(texts(kind.paper(answers, language))).noneMatch(text -> text.contains("!"));
    }

    @Test
    void hebrew_words_are_hebrew_and_take_as_many_values_as_the_english_ones() throws IOException {
        var hebrew = words("he");
        var english = words("en");
        assertThat(english.stringPropertyNames()).containsAll(hebrew.stringPropertyNames());
        assertThat(hebrew.stringPropertyNames())
                .allMatch(key -> places(hebrew, key) == places(english, key))
                .allMatch(key -> SIGNS.contains(key) || hebrew.getProperty(key).matches("(?s).*\\p{IsHebrew}.*"));
    }

    @Test
    void what_stands_in_letters_that_are_not_read_there_is_printed_as_such_and_said_to_lack_a_translation() {
        assertThat(place(DocumentLanguage.ENGLISH))
                .contains("سجن تجريبي (2) (as it was written, not translated)")
                .contains("בית כלא לדוגמה א׳ (as it was written, not translated)");
        assertThat(place(DocumentLanguage.HEBREW))
                .contains("سجن تجريبي (2) (כפי שנכתב במקור, לא תורגם)")
                .contains("בית כלא לדוגמה א׳ (בין 4 במרץ 2025");
        assertThat(answer(DocumentLanguage.HEBREW, "2.5").lacks()).containsExactly(Lack.TRANSLATION);
        assertThat(answer(DocumentLanguage.HEBREW, "5.1").lacks()).isEmpty();
    }

    private static String place(DocumentLanguage language) {
        return answer(language, "2.5").text().replaceAll("\\p{Cf}", "");
    }

    private static Answer answer(DocumentLanguage language, String number) {
        return answers(ActionKind.VISIT_REQUEST, language).stream()
                .filter(answer -> answer.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<Answer> answers(ActionKind kind, DocumentLanguage language) {
        return kind.answers(SampleFile.usual(), SampleFile.draft(kind, language), language);
    }

    private static Paper paper(ActionKind kind, DocumentLanguage language) {
        return kind.paper(answers(kind, language), language);
    }

    private static Paper changed(Paper paper, String number, UnaryOperator<String> change) {
        return new Paper(
                paper.language(),
                paper.title(),
                paper.parts().stream()
                        .map(part -> part instanceof Paper.Answer answer
                                        && answer.number().equals(number)
                                ? new Paper.Answer(number, answer.question(), change.apply(answer.answer()))
                                : part)
                        .toList());
    }

    private List<String> seen(Paper paper) {
        return SEEN.computeIfAbsent(paper.toString(), text -> Glyphs.lines(printer.write(paper)));
    }

    private int pages(Paper paper) throws IOException {
        try (var document = Loader.loadPDF(printer.write(paper))) {
            return document.getNumberOfPages();
        }
    }

    private static Stream<String> texts(Paper paper) {
        return Stream.concat(Stream.of(paper.title()), paper.parts().stream().flatMap(PapersTest::texts));
    }

    private static Stream<String> texts(Paper.Part part) {
        return switch (part) {
            case Paper.Heading(var text) -> Stream.of(text);
            case Paper.Paragraph(var text) -> Stream.of(text);
            case Paper.Answer(var number, var question, var answer) -> Stream.of(number, question, answer);
            case Paper.Items(var texts) -> texts.stream();
            case Paper.SmallPrint(var text) -> Stream.of(text);
        };
    }

    private static Stream<String> points(Paper paper) {
        return paper.parts().stream()
                .flatMap(part -> part instanceof Paper.Items(var texts) ? texts.stream() : Stream.of())
                .map(text -> "•");
    }

    private static Stream<String> word(Paper paper) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(paper)))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList().stream();
        }
    }

    private static int places(Properties words, String key) {
        return new MessageFormat(words.getProperty(key)).getArgumentNames().size();
    }

    private static Properties words(String language) throws IOException {
        var name = "/vaadin-i18n/translations_%s.properties".formatted(language);
        var words = new Properties();
        try (var file = Objects.requireNonNull(PapersTest.class.getResourceAsStream(name))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}
