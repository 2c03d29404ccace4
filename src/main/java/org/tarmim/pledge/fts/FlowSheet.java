package org.tarmim.pledge.fts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tarmim.kernel.Rejected;

/**
 * Reads a sheet with the columns under which the flows of the Financial Tracking Service are published, and one that was
 * taken from here. Sentences above the head and a line of HXL tags below it are passed over.
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

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String TELLS_THE_HEAD = "amountUSD";
    private static final int MOST_ABOVE = 20; // lines
    private static final int LOOK_AHEAD = 100_000; // characters

    private FlowSheet() {}

    /** Throws {@link Rejected} for a sheet that is broken or has not the columns that are needed. */
    static void read(String page, InputStream in, Consumer<FlowLine> to) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int above = passOver(lines);
        try (var rows = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(lines)) {
            boolean empty = true;
            for (var row : rows) {
                if (empty) check(page, row.getHeader());
                empty = false;
                if (!row.getField(0).startsWith("#")) to.accept(line(page, row, above));
            }
            if (empty) throw Rejected.because("fts.page.empty", page);
        } catch (CsvParseException broken) {
            throw Rejected.because("fts.page.broken", page);
        }
    }

    /** Goes to the head; answers how many lines stood above it. */
    private static int passOver(BufferedReader lines) throws IOException {
        lines.mark(LOOK_AHEAD);
        int above = above(lines);
        lines.reset();
        lines.mark(1);
        if (lines.read() != BYTE_ORDER_MARK) lines.reset();
        for (int line = 0; line < above; line++) lines.readLine();
        return above;
    }

    private static int above(BufferedReader lines) throws IOException {
        int left = LOOK_AHEAD;
        for (int above = 0; above < MOST_ABOVE; above++) {
            var line = lines.readLine();
            if (line == null || (left -= line.length()) <= 0) return 0;
            if (line.contains(TELLS_THE_HEAD)) return above;
        }
        return 0;
    }

    private static void check(String page, List<String> head) {
        var missing = NEEDED.stream()
                .filter(column -> !head.contains(column))
                .sorted()
                .toList();
        if (!missing.isEmpty()) throw Rejected.because("fts.page.columns", page, String.join(", ", missing));
    }

    private static FlowLine line(String page, NamedCsvRecord row, int above) {
        try {
            return new FlowLine.Readable(FlowRecord.flow(row));
        } catch (Rejected reason) {
            return new UnreadableRow(page, Math.toIntExact(above + row.getStartingLineNumber()), reason);
        }
    }
}
