package org.tarmim.rates;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.TypedAmount;

/**
 * Rates as a sheet with the columns {@code currency}, {@code per_dollar} or {@code dollars_per_unit}, {@code
 * valid_from}, {@code source} and, where there is one, {@code note}. All of it is read or nothing.
 */
final class RateSheet {
    static final int MOST = 2000;

    private static final String PER_DOLLAR = "per_dollar";
    private static final String DOLLARS = "dollars_per_unit";
    private static final Set<String> NEEDED = Set.of("currency", "valid_from", "source");

    /** A line of the sheet, numbered as a spreadsheet numbers it. */
    record Line(long number, RateDetails details) {}

    private RateSheet() {}

    /** The lines of a sheet; throws {@link Rejected} with row and column for the first that cannot be read. */
    static List<Line> read(String sheet) {
        try (var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .ofNamedCsvRecord(sheet.startsWith("\uFEFF") ? sheet.substring(1) : sheet)) {
            var lines = new ArrayList<Line>();
            for (var row : reader) {
                if (lines.isEmpty()) check(row);
                if (lines.size() == MOST) throw Rejected.because("rates.sheet.long", MOST);
                lines.add(new Line(row.getStartingLineNumber(), details(row)));
            }
            if (lines.isEmpty()) throw Rejected.because("rates.sheet.empty");
            return lines;
        } catch (CsvParseException | IOException broken) {
            throw Rejected.because("rates.sheet.broken");
        }
    }

    private static void check(NamedCsvRecord row) {
        var head = row.getHeader();
        if (!head.containsAll(NEEDED) || head.contains(PER_DOLLAR) == head.contains(DOLLARS))
            throw Rejected.because("rates.sheet.head", String.join(", ", head));
    }

    private static RateDetails details(NamedCsvRecord row) {
        var direction =
                row.getHeader().contains(PER_DOLLAR) ? RateDirection.UNITS_PER_DOLLAR : RateDirection.DOLLARS_PER_UNIT;
        return new RateDetails(currency(row), value(row, direction), direction, day(row), source(row), note(row));
    }

    private static Currency currency(NamedCsvRecord row) {
        try {
            return Currency.getInstance(row.getField("currency").strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong(row, "currency", "rates.sheet.currency");
        }
    }

    private static BigDecimal value(NamedCsvRecord row, RateDirection direction) {
        var column = direction == RateDirection.UNITS_PER_DOLLAR ? PER_DOLLAR : DOLLARS;
        try {
            return TypedAmount.parse(row.getField(column));
        } catch (Rejected unreadable) {
            throw wrong(row, column, "rates.sheet.value");
        }
    }

    private static LocalDate day(NamedCsvRecord row) {
        try {
            return LocalDate.parse(row.getField("valid_from").strip());
        } catch (DateTimeParseException unreadable) {
            throw wrong(row, "valid_from", "rates.sheet.day");
        }
    }

    private static RateSource source(NamedCsvRecord row) {
        try {
            return RateSource.valueOf(row.getField("source").strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong(row, "source", "rates.sheet.source");
        }
    }

    private static @Nullable String note(NamedCsvRecord row) {
        return row.findField("note").filter(note -> !note.isBlank()).orElse(null);
    }

    private static Rejected wrong(NamedCsvRecord row, String column, String key) {
        return Rejected.because(key, row.getStartingLineNumber(), column, row.getField(column));
    }
}
