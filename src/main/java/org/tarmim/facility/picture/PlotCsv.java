package org.tarmim.facility.picture;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tarmim.area.Areas;
import org.tarmim.area.Governorate;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.SheetCell;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The numbers beside the plots as sheets: the same rows in the same order, counts first and then shares in percent. */
@Component
class PlotCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it Excel shows Arabic as garbage

    private final Pictures pictures;
    private final Areas areas;
    private final AsOf asOf;
    private final SituationClock clock;

    PlotCsv(Pictures pictures, Areas areas, AsOf asOf, SituationClock clock) {
        this.pictures = pictures;
        this.areas = areas;
        this.asOf = asOf;
        this.clock = clock;
    }

    void overTime(FacilityQuery query, Span span, Words words, OutputStream to) throws IOException {
        var days = pictures.overTime(query, span).days().stream();
        write("plots.day", days.map(day -> row(day.day().toString(), day.standing())), span, words, to);
    }

    void byGovernorate(FacilityQuery query, Span span, Words words, OutputStream to) throws IOException {
        var tally = pictures.tally(query.with(Filter.FUNCTIONALITY, List.of()).at(span.picture(clock)));
        var rows = areas.governorates().stream()
                .filter(area -> query.admits(Filter.AREA, area.code().value()))
                .map(area -> row(name(area, words), tally.standing(area.code().value())));
        var all = row(words.say("plots.all"), tally.standing());
        write("plots.area", Stream.concat(rows, Stream.of(all)), span, words, to);
    }

    private void write(String first, Stream<List<String>> rows, Span span, Words words, OutputStream to)
            throws IOException {
        var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            asOf.sentences(span.picture(clock), words).forEach(sentence -> csv.writeRecord(SheetCell.of(sentence)));
            csv.writeRecord(head(words.say(first), words));
            rows.forEach(csv::writeRecord);
        }
    }

    private static List<String> head(String first, Words words) {
        var labels = Arrays.stream(Functionality.values()).map(words::label).toList();
        var shares = labels.stream().map(label -> words.say("plots.percent", label));
        return Stream.of(Stream.of(first), labels.stream(), Stream.of(words.say("plots.total")), shares)
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> row(String name, Standing standing) {
        var counts = Arrays.stream(Functionality.values()).map(works -> count(standing, standing.of(works)));
        var shares = Arrays.stream(Functionality.values())
                .map(works -> count(standing, (long) Math.rint(100 * standing.share(works))));
        return Stream.of(Stream.of(SheetCell.of(name)), counts, Stream.of(count(standing, standing.total())), shares)
                .flatMap(part -> part)
                .toList();
    }

    private static String name(Governorate area, Words words) {
        return words.locale().equals(Languages.ARABIC) ? area.nameAr() : area.nameEn();
    }

    // Where there was no facility there is nothing to count, which is not the same as counting none.
    private static String count(Standing standing, long number) {
        return standing.isEmpty() ? "" : Long.toString(number);
    }
}
