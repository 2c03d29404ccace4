package org.tarmim.pledge.gap;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tarmim.facility.picture.AsOf;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SheetCell;
import org.tarmim.party.OrganisationNames;
import org.tarmim.party.Organisations;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The gap and its rows as sheets: the numbers of the screen, in dollars with all their decimals. */
@Component
class GapCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it Excel shows Arabic as garbage

    private final Gaps gaps;
    private final GapNames.Source names;
    private final Organisations organisations;
    private final AsOf asOf;

    GapCsv(Gaps gaps, GapNames.Source names, Organisations organisations, AsOf asOf) {
        this.gaps = gaps;
        this.names = names;
        this.organisations = organisations;
        this.asOf = asOf;
    }

    void gap(GapQuery query, Words words, OutputStream to) throws IOException {
        var named = names.in(words);
        var gap = gaps.gap(query);
        var lines = gap.lines().entrySet().stream()
                .map(line -> line(query.by(), named.line(query.by(), line.getKey()), line.getValue()));
        var all = line(GapBy.SECTOR, named.line(query.by(), null), gap.all());
        write(query.picture(), words, head(query.by(), words), Stream.concat(lines, Stream.of(all)), to);
    }

    void rows(GapPart part, Words words, OutputStream to) throws IOException {
        var named = names.in(words);
        var rows = gaps.export(part);
        var recorders = organisations.names(rows.stream()
                .map(GapRow::recordedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var head = Stream.of(
                        "day",
                        "kind",
                        "stage",
                        "pledge",
                        "donor",
                        "original",
                        "currency",
                        "rate",
                        "source",
                        "dollars",
                        "recordedBy",
                        "reference")
                .map(column -> words.say("gap.row." + column))
                .toList();
        write(part.gap().picture(), words, head, rows.stream().map(row -> row(row, named, recorders)), to);
    }

    /** Writes a sheet: which picture it is, then head and rows. */
    void write(PictureChoice choice, Words words, List<String> head, Stream<List<String>> rows, OutputStream to)
            throws IOException {
        var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            asOf.sentences(choice, words).forEach(sentence -> csv.writeRecord(SheetCell.of(sentence)));
            csv.writeRecord(head);
            rows.map(row -> row.stream().map(SheetCell::of).toList()).forEach(csv::writeRecord);
        }
    }

    private static List<String> head(GapBy by, Words words) {
        var stages = Account.buckets().stream().map(words::label);
        return Stream.of(
                        Stream.of(words.label(by), words.say("gap.need")),
                        stages,
                        Stream.of(words.say("gap.covered"), words.say("gap.missing")))
                .flatMap(part -> part)
                .toList();
    }

    // A donor is asked for nothing, so that there is no need and no gap to give.
    private static List<String> line(GapBy by, String name, Chain chain) {
        var stages = Account.buckets().stream().map(stage -> plain(chain.in(stage)));
        return Stream.of(
                        Stream.of(name, by == GapBy.DONOR ? "" : plain(chain.need())),
                        stages,
                        Stream.of(plain(chain.covered()), by == GapBy.DONOR ? "" : plain(chain.gap())))
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> row(GapRow row, GapNames named, OrganisationNames recorders) {
        var words = named.words();
        var arabic = words.locale().equals(Languages.ARABIC);
        return List.of(
                row.valueDate().toString(),
                words.label(row.kind()),
                words.label(row.stage()),
                row.pledge() == null ? "" : row.pledge().text(),
                named.donor(row.donor()),
                plain(row.original()),
                row.original().currency().getCurrencyCode(),
                row.perDollar().stripTrailingZeros().toPlainString(),
                row.rateSource() == null ? "" : words.label(row.rateSource()),
                plain(row.usd()),
                row.recordedBy() == null ? "" : recorders.name(row.recordedBy(), arabic),
                Objects.requireNonNullElse(row.reference(), ""));
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }
}
