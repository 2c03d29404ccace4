package org.tarmim.detention.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tarmim.kernel.Rejected;

/** The rows of a sheet with commas or semicolons, in UTF-8. */
final class CsvLines {
    private static final char COMMA = ',';
    private static final char SEMICOLON = ';';
    private static final char QUOTE = '"';
    private static final char TAB = '\t';

    private CsvLines() {}

    static List<Line> read(byte[] file) {
        var text = text(file);
        refuseOpenQuotes(text);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            var lines = new SheetLines();
            for (var row : reader) read(Math.toIntExact(row.getStartingLineNumber()), row.getFields(), lines);
            return lines.written();
        } catch (CsvParseException | IOException broken) {
            throw Rejected.because("caseList.broken");
        }
    }

    private static void read(int no, List<String> cells, SheetLines lines) {
        for (int place = 0; place < cells.size(); place++) lines.cell(no, place, cells.get(place));
        lines.row(no, cells);
    }

    /** The reader would take all that follows an open quotation mark for one cell. */
    private static void refuseOpenQuotes(String text) {
        if (text.chars().filter(sign -> sign == QUOTE).count() % 2 == 1) throw Rejected.because("caseList.broken");
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw Rejected.because("caseList.utf8");
        }
    }

    /** Spreadsheets part cells as the country does; the first row tells by what. */
    private static char separator(String text) {
        var head = text.lines().findFirst().orElse("");
        if (head.indexOf(COMMA) >= 0) return COMMA;
        return head.indexOf(SEMICOLON) >= 0 ? SEMICOLON : head.indexOf(TAB) >= 0 ? TAB : COMMA;
    }
}
