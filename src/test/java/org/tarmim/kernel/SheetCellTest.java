package org.tarmim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                " =1",
                "\u00a0=1",
                "\u200e=1",
                "\u202e=1",
                "\u2066=1",
                "\ufeff=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1+1",
                "\uff20SUM",
                "\u22121+1",
                "|calc",
                "%x"
            })
    void what_a_spreadsheet_could_take_for_a_formula_is_led_by_an_apostrophe(String text) {
        assertThat(SheetCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sample;=1",
                "Sample; +1",
                "Sample\t@SUM(A1)",
                "Sample\n=1",
                "Sample\r\n-1+1",
                "\n=1",
                "Sample;\"=1\"",
                "Sample, \"wing\";=HYPERLINK(\"sample.example\")",
                "one;two;\u200e=1"
            })
    void nor_is_a_part_of_it_in_a_program_that_parts_cells_at_semicolons_or_tabs(String text) {
        var row = List.of("PS-HF-00001-1", SheetCell.of(text), "Hospital");
        for (char separator : new char[] {',', ';', '\t'}) {
            assertThat(opened(row, separator)).noneMatch(cell -> cell.strip().matches("(?s)[=+\\-@\\u200e].*"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a=1",
                "Sample Hospital A",
                "مستشفى تجريبي أ",
                "-12",
                "+3.5",
                "2025-01-23",
                "note: -",
                "a=1; b=2"
            })
    void everything_else_stays_as_it_is(String text) {
        assertThat(SheetCell.of(text)).isEqualTo(text);
    }

    /** What a program makes of a sheet with this row when it takes that sign for the one between cells. */
    private static List<String> opened(List<String> row, char separator) {
        var sheet = new StringWriter();
        CsvWriter.builder().build(sheet).writeRecord(row);
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(sheet.toString())
                .stream()
                .flatMap(record -> record.getFields().stream())
                .toList();
    }
}
