package org.tarmim.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.SheetCell;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The trail as a sheet: exactly what the query asks for, written row by row, safe to open in a spreadsheet. */
@Component
public class TrailCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it Excel shows Arabic as garbage

    private final Trails trails;

    TrailCsv(Trails trails) {
        this.trails = trails;
    }

    /** Writes the rows with a head in these words; moments are in UTC. */
    public void write(TrailQuery query, Words words, OutputStream to) throws IOException {
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(head(words));
            trails.export(query, row -> csv.writeRecord(cells(row, words)));
        }
    }

    private static Iterable<String> head(Words words) {
        return Stream.of("seq", "at", "account", "name", "organisation", "room", "action", "subject", "id", "facts")
                .map(column -> words.say("trail.column." + column))
                .toList();
    }

    private static Iterable<String> cells(TrailRow row, Words words) {
        var organisation = row.organisation();
        return Stream.of(
                        Long.toString(row.seq()),
                        row.at().toString(),
                        Objects.toString(row.actor(), ""),
                        Objects.toString(row.name(), ""),
                        organisation == null
                                ? ""
                                : organisation.name(words.locale().equals(Languages.ARABIC)),
                        row.room(),
                        row.action(),
                        row.subject(),
                        row.subjectId(),
                        facts(row.facts()))
                .map(SheetCell::of)
                .toList();
    }

    private static String facts(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("; "));
    }
}
