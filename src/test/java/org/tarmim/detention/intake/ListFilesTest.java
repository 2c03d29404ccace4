package org.tarmim.detention.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarmim.access.Acting;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The files a list comes in, and what is said of their rows. */
class ListFilesTest extends TeamWithLists {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ARRESTED_ON | 6/2/2025   | MISTAKE | caseList.day.twice
            ARRESTED_ON | 5202-03-06 | MISTAKE | caseList.day.year
            ARRESTED_ON | 1446-08-06 | MISTAKE | caseList.day.hijri
            ARRESTED_ON | 2025-03-21 | MISTAKE | custody.future
            ARRESTED_ON | 2025-02    | READ    | caseList.day.between
            BORN        | 2025-12    | MISTAKE | custody.future
            BORN        | 1850       | MISTAKE | caseList.day.year
            GIVEN_LATIN | Sаmi Sample | MISTAKE | caseList.letters
            GIVEN_AR    | Sami Sample | MISTAKE | caseList.letters
            NAME_HEBREW | Sami       | MISTAKE | caseList.letters
            GIVEN_AR    | سـامي تجريبي | READ | caseList.unseen
            GIVEN_LATIN | Sami       | WARNING | caseList.oneWord
            NAME_LATIN  | Layla Sample | MISTAKE | caseName.parts
            NAME_LATIN  | سامي تجريبي | MISTAKE | caseList.letters
            EMPLOYER    | =HYPERLINK(1) | WARNING | caseList.formulaText
            ID_NUMBER   | ?-x;drop   | MISTAKE | particulars.id
            ID_NUMBER   | 0123456789012345678901234567890 | MISTAKE | particulars.id
            ROLE        | surgeon of hearts | MISTAKE | caseList.word
            TOLD_BY     | somebody   | MISTAKE | caseList.word
            """)
    void what_is_wrong_doubtful_or_read_otherwise_is_said_with_row_and_column(
            ListColumn column, String cell, Remark.Weight weight, String key) {
        var given = column == ListColumn.GIVEN_LATIN || column == ListColumn.GIVEN_AR ? "" : "given_latin,";
        var value = given.isEmpty() ? "" : "Sami Sample,";
        var plan = look(new ListFile(
                "list.csv", (given + column.name() + "\n" + value + cell + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.people().getFirst().no()).isEqualTo(2);
        assertThat(plan.people().getFirst().of(weight))
                .filteredOn(remark -> remark.said().key().equals(key))
                .extracting(Remark::column)
                .contains(key.equals("caseList.oneWord") ? null : column);
        for (var language : Languages.ALL)
            plan.people()
                    .getFirst()
                    .remarks()
                    .forEach(remark -> assertThat(Words.in(language).say(remark.said()))
                            .doesNotStartWith("!")
                            .doesNotContain("{"));
    }

    @Test
    void what_nobody_sees_is_left_out_of_a_name_and_said() {
        var plan = look(csv(row("\u202eSami\u202c \u200dSample\u2067", "2025-03-06")));
        var person = plan.people().getFirst();
        assertThat(person.name()).isEqualTo("Sami Sample");
        assertThat(person.of(Remark.Weight.READ))
                .extracting(one -> one.said().key())
                .contains("caseList.unseen");
    }

    @Test
    void a_name_of_three_hundred_letters_is_refused() {
        var plan = look(csv(row("Sami " + "a".repeat(300), "2025-03-06")));
        assertThat(keys(plan, Remark.Weight.MISTAKE)).contains("caseList.long").doesNotContain("caseName.length");
    }

    @Test
    void one_number_stands_for_one_person_and_one_name_can_stand_for_two() {
        var plan = look(new ListFile(
                "list.csv",
                ("given_latin;id_number\nSami Sample;901\nSAMI  sample;902\nLayla Sample;٩٠١\n")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.people().get(1).of(Remark.Weight.WARNING))
                .extracting(one -> one.said().key())
                .contains("caseList.twice.name");
        assertThat(plan.people().get(2).of(Remark.Weight.MISTAKE))
                .extracting(one -> one.said().key())
                .containsExactly("caseList.twice.number");
    }

    @Test
    void the_head_is_read_in_both_languages_and_columns_that_nobody_knows_are_said() {
        var arabic = Words.in(Languages.ARABIC);
        var head = arabic.label(ListColumn.GIVEN_AR) + "," + arabic.label(ListColumn.ROLE) + ",shoe size\n";
        var plan = look(new ListFile(
                "LIST.CSV",
                ("\uFEFFSample list\n" + head + "سامي تجريبي," + arabic.label(MedicalRole.NURSE) + ",43\n")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.isClean()).isTrue();
        assertThat(plan.passedOver()).containsExactly("shoe size");
        assertThat(plan.newcomers().getFirst().person().role()).isEqualTo(MedicalRole.NURSE);
    }

    @Test
    void a_file_that_is_no_list_is_refused_as_a_whole() {
        refused("caseList.form", () -> lists.look(file("list.pdf", "x"), ""));
        refused("caseList.head", () -> lists.look(file("list.csv", "name\nSami\n"), ""));
        refused("caseList.head.twice", () -> lists.look(file("list.csv", "given_ar,GIVEN_AR\nSami,x\n"), ""));
        refused("caseList.empty", () -> lists.look(file("list.csv", HEAD), ""));
        refused("caseList.broken", () -> lists.look(file("list.csv", HEAD + "\"open\n"), ""));
        refused("caseList.workbook", () -> lists.look(file("list.xlsx", "no workbook"), ""));
        refused("caseList.zip.broken", () -> lists.look(file("list.zip", "no archive"), "x"));
        refused("caseList.large", () -> new ListFile("list.csv", new byte[ListFile.LARGEST + 1]));
        refused(
                "caseList.utf8",
                () -> lists.look(new ListFile("list.csv", (HEAD + "é").getBytes(StandardCharsets.ISO_8859_1)), ""));
        var many = IntStream.rangeClosed(0, ListFile.MOST_ROWS)
                .mapToObj(number -> row("Sample Person" + "x".repeat(number % 50), "2025"))
                .collect(Collectors.joining());
        refused("caseList.rows", () -> lists.look(csv(many), ""));
    }

    @Test
    void a_locked_list_opens_by_its_password_alone_and_only_when_it_is_locked_well() throws IOException {
        var sheet = (HEAD + row("Sami Sample", "2025-03-06")).getBytes(StandardCharsets.UTF_8);
        var locked = new ListFile("list.zip", archive(EncryptionMethod.AES, "list.csv", sheet));
        assertThat(Acting.as(caseworker, () -> lists.look(locked, PASSWORD)).isClean())
                .isTrue();
        refused("caseList.password.wrong", () -> lists.look(locked, "sample almond terrace 24"));
        refused("caseList.password.missing", () -> lists.look(locked, ""));
        var weak = new ListFile("list.zip", archive(EncryptionMethod.ZIP_STANDARD, "list.csv", sheet));
        refused("caseList.zip.weak", () -> lists.look(weak, PASSWORD));
        var open = new ListFile("list.zip", archive(EncryptionMethod.NONE, "list.csv", sheet));
        refused("caseList.zip.open", () -> lists.look(open, PASSWORD));
        var bomb = new ListFile("list.zip", archive(EncryptionMethod.AES, "list.csv", new byte[50_000_000]));
        refused("caseList.large", () -> lists.look(bomb, PASSWORD));
    }

    @Test
    void a_workbook_is_read_with_its_days_and_what_it_computes_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Sample", "1.0")) {
            var sheet = book.newWorksheet("Sample");
            sheet.inlineString(0, 0, "given_latin");
            sheet.inlineString(0, 1, "arrested_on");
            sheet.inlineString(0, 2, "id_number");
            sheet.inlineString(1, 0, "Sami Sample");
            sheet.value(1, 1, LocalDate.of(2025, 3, 6));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 901234567L);
            sheet.formula(2, 0, "CONCATENATE(1,2)");
        }
        var plan = look(new ListFile("list.xlsx", out.toByteArray()));
        var arrest = plan.newcomers().getFirst().happened().getFirst();
        assertThat(arrest.from()).isEqualTo(LocalDate.of(2025, 3, 6));
        assertThat(plan.newcomers().getFirst().particulars().idNumber()).isEqualTo("901234567");
        assertThat(plan.people().get(1).of(Remark.Weight.MISTAKE))
                .extracting(one -> one.said().key())
                .contains("caseList.formula");
    }

    @Test
    void a_workbook_that_unfolds_to_far_more_is_refused_before_it_is_read() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int part = 0; part < 30; part++) zip.write(new byte[1_000_000]);
            zip.closeEntry();
        }
        refused("caseList.workbook.bomb", () -> lists.look(new ListFile("list.xlsx", out.toByteArray()), ""));
    }

    @Test
    @Timeout(2)
    void a_workbook_poisoned_with_what_nobody_sees_is_refused_at_once() throws IOException {
        var one = "<c r='A1' t='s'><v>0</v></c>";
        var huge = book(one, "\u200b".repeat(3_000_000));
        var repeated = book(one.repeat(200_000), "x");
        var empty = book("</row><row>".repeat(200_000), "");
        refused("caseList.cell", () -> lists.look(huge, ""));
        refused("caseList.cells", () -> lists.look(repeated, ""));
        refused("caseList.cells", () -> lists.look(empty, ""));
        refused("caseList.cell", () -> lists.look(csv(row("\u200b".repeat(1_001), "2025")), ""));
        refused("caseList.cells", () -> lists.look(csv(",\n".repeat(900_000)), ""));
    }

    private static ListFile book(String cells, String shared) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(("<sst><si><t>" + shared + "</t></si></sst>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<sheetData><row>" + cells + "</row></sheetData>").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return new ListFile("list.xlsx", out.toByteArray());
    }

    @Test
    void a_workbook_with_a_document_type_is_refused_and_nothing_it_names_is_read() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(
                    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><sheetData><row r='1'><c r='A1' t='str'><v>&y;</v></c></row></sheetData>"
                            .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        refused("caseList.workbook", () -> lists.look(new ListFile("list.xlsx", out.toByteArray()), ""));
    }

    @Test
    void the_empty_list_that_is_handed_out_is_read_again_in_both_languages() {
        for (var language : Languages.ALL)
            refused(
                    "caseList.empty",
                    () -> lists.look(new ListFile("list.xlsx", ListTemplate.in(Words.in(language))), ""));
    }
}
