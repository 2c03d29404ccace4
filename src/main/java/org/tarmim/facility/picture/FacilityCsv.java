package org.tarmim.facility.picture;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.area.Areas;
import org.tarmim.area.Governorate;
import org.tarmim.area.PCode;
import org.tarmim.kernel.SheetCell;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The facilities of a query as a sheet, safe to open in a spreadsheet; days are those of Gaza. */
@Component
class FacilityCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it Excel shows Arabic as garbage

    private final Pictures pictures;
    private final Areas areas;
    private final AsOf asOf;

    FacilityCsv(Pictures pictures, Areas areas, AsOf asOf) {
        this.pictures = pictures;
        this.areas = areas;
        this.asOf = asOf;
    }

    void write(FacilityQuery query, Words words, OutputStream to) throws IOException {
        var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            asOf.sentences(query.picture(), words).forEach(sentence -> csv.writeRecord(SheetCell.of(sentence)));
            csv.writeRecord(head(words));
            pictures.stream(query, row -> csv.writeRecord(cells(row, words)));
        }
    }

    private static List<String> head(Words words) {
        var registry = Stream.of("code", "name_en", "name_ar", "type", "pcode", "governorate")
                .map(column -> words.say("export." + column));
        var rest = Stream.of("unverified", "latitude", "longitude", "precision")
                .map(column -> words.say("export." + column));
        return Stream.of(registry, states(words), rest).flatMap(part -> part).toList();
    }

    private static Stream<String> states(Words words) {
        return Arrays.stream(Headline.values())
                .map(headline -> words.say("export." + headline.column()))
                .flatMap(name ->
                        Stream.of(name, words.say("export.lastKnown", name), words.say("export.observed", name)));
    }

    private List<String> cells(FacilityRow row, Words words) {
        var registry = Stream.of(
                row.code(),
                row.nameEn(),
                row.nameAr(),
                words.label(row.type()),
                row.area(),
                areas.find(new PCode(row.area())).map(area -> name(area, words)).orElse(""));
        var states = Arrays.stream(Headline.values()).flatMap(headline -> state(row, headline, words));
        var rest = Stream.concat(Stream.of(row.unverified() ? words.say("export.yes") : ""), place(row, words));
        return Stream.of(registry, states, rest)
                .flatMap(part -> part)
                .map(FacilityCsv::cell)
                .toList();
    }

    private static Stream<String> state(FacilityRow row, Headline headline, Words words) {
        var shown = words.label(row.shown(headline));
        var state = row.states().get(headline);
        if (state == null) return Stream.of(shown, "", "");
        return Stream.of(
                shown,
                words.label(headline.value(state.value())),
                state.observed().day().toString());
    }

    private static Stream<String> place(FacilityRow row, Words words) {
        var place = row.location();
        if (place == null) return Stream.of("", "", "");
        return Stream.of(place.lat().toPlainString(), place.lon().toPlainString(), words.label(place.precision()));
    }

    private static String name(Governorate area, Words words) {
        return words.locale().equals(Languages.ARABIC) ? area.nameAr() : area.nameEn();
    }

    private static String cell(@Nullable String text) {
        return SheetCell.of(Objects.requireNonNullElse(text, ""));
    }
}
