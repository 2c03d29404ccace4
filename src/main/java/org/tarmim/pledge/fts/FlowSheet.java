package org.tarmim.pledge.fts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tarmim.kernel.Rejected;

/**
 * Reads a sheet with the columns under which the flows of the Financial Tracking Service are published. A line of HXL
 * tags below the head is passed over.
 */
final class FlowSheet {
    private static final Set<String> NEEDED = Set.of(
            "id",
            "amountUSD",
            "status",
            "flowType",
            "srcOrganization",
            "destOrganization",
            "destLocations",
            "destUsageYearStart",
            "destUsageYearEnd");

    private FlowSheet() {}

    /** Throws {@link Rejected} for a sheet that is broken or has not the columns that are needed. */
    static void read(String page, InputStream in, Consumer<FlowLine> to) throws IOException {
        try (var rows = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean empty = true;
            for (var row : rows) {
                if (empty) check(page, row.getHeader());
                empty = false;
                if (!row.getField(0).startsWith("#")) to.accept(line(page, row));
            }
            if (empty) throw Rejected.because("fts.page.empty", page);
        } catch (CsvParseException broken) {
            throw Rejected.because("fts.page.broken", page);
        }
    }

    private static void check(String page, List<String> head) {
        var missing = NEEDED.stream()
                .filter(column -> !head.contains(column))
                .sorted()
                .toList();
        if (!missing.isEmpty()) throw Rejected.because("fts.page.columns", page, String.join(", ", missing));
    }

    private static FlowLine line(String page, NamedCsvRecord row) {
        try {
            return new FlowLine.Readable(FlowRecord.flow(row));
        } catch (Rejected reason) {
            return new UnreadableRow(page, Math.toIntExact(row.getStartingLineNumber()), reason);
        }
    }
}
