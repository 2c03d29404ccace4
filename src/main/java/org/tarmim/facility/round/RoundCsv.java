package org.tarmim.facility.round;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.kernel.SheetCell;
import org.tarmim.party.OrganisationNames;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The facilities of a round as a sheet, safe to open in a spreadsheet: the call list on paper. */
@Component
class RoundCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it Excel shows Arabic as garbage
    private static final int LOT = 1000;
    private static final List<String> COLUMNS = List.of(
            "code",
            "name_en",
            "name_ar",
            "pcode",
            "organisation",
            "days",
            "arrival",
            "observed_at",
            "call",
            "called_at");

    private final Rounds rounds;
    private final Organisations organisations;

    RoundCsv(Rounds rounds, Organisations organisations) {
        this.rounds = rounds;
        this.organisations = organisations;
    }

    void write(UUID round, RoundQuery query, Words words, OutputStream to) throws IOException {
        var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> words.say("round.csv." + column))
                    .toList());
            FacilityCode after = null;
            List<ExpectedFacility> lot;
            do {
                lot = rounds.page(round, query, after, LOT);
                write(lot, csv, words);
                if (!lot.isEmpty()) after = lot.getLast().code();
            } while (lot.size() == LOT);
        }
    }

    private void write(List<ExpectedFacility> lot, CsvWriter csv, Words words) {
        var names = organisations.names(lot.stream()
                .map(ExpectedFacility::organisation)
                .filter(Objects::nonNull)
                .toList());
        lot.forEach(one -> csv.writeRecord(cells(one, names, words)));
    }

    private static List<String> cells(ExpectedFacility one, OrganisationNames names, Words words) {
        var arabic = words.locale().equals(Languages.ARABIC);
        var call = one.lastCall();
        return Stream.<@Nullable Object>of(
                        one.code().text(),
                        one.nameEn(),
                        one.nameAr(),
                        one.area().value(),
                        one.organisation() == null ? null : names.name(one.organisation(), arabic),
                        one.days(),
                        words.label(one.arrival()),
                        one.observedAt(),
                        call == null ? null : words.label(call.answer()),
                        call == null ? null : call.calledAt())
                .map(cell -> SheetCell.of(Objects.toString(cell, "")))
                .toList();
    }
}
