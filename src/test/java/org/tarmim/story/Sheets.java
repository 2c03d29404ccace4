package org.tarmim.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Sheets that somebody took along, opened again. */
final class Sheets {
    private Sheets() {}

    /** The lines of a sheet as their cells; those above the head are lines too. */
    static List<List<String>> lines(String sheet) {
        try (var reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(sheet.replaceFirst("^\uFEFF", ""))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
