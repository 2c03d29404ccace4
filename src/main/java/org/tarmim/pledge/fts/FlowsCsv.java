package org.tarmim.pledge.fts;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.facility.picture.AsOf;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.SheetCell;
import org.tarmim.ui.Words;

/**
 * The rows of a boundary as a sheet, safe to open in a spreadsheet. What the source gave stands under the source's own
 * column names, so that the sheet can be imported again, each version as itself; the last columns say why a row is in a
 * total or in none.
 */
@Component
class FlowsCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it Excel shows Arabic as garbage
    private static final List<String> COLUMNS = List.of(
            "id",
            "versionId",
            "date",
            "decisionDate",
            "firstReportedDate",
            "amountUSD",
            "originalAmount",
            "originalCurrency",
            "exchangeRate",
            "status",
            "flowType",
            "newMoney",
            "contributionType",
            "method",
            "srcOrganization",
            "srcLocations",
            "srcPlan",
            "srcUsageYearStart",
            "srcUsageYearEnd",
            FlowRecord.YEARS_LEFT,
            FlowRecord.SHARED_LEFT,
            "destOrganization",
            "destLocations",
            "destPlan",
            "destUsageYearStart",
            "destUsageYearEnd",
            FlowRecord.YEARS_REACHED,
            FlowRecord.SHARED_REACHED,
            "destGlobalClusters",
            "parentFlowId",
            "refCode",
            "description",
            "standing",
            "flags",
            "reason");

    private final ReportedFlows flows;
    private final AsOf asOf;

    FlowsCsv(ReportedFlows flows, AsOf asOf) {
        this.flows = flows;
        this.asOf = asOf;
    }

    /** The rows of each of these parts, one part after the other. */
    void write(List<FlowsPart> parts, Words words, OutputStream to) throws IOException {
        var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            asOf.sentences(PictureChoice.NOW, words).forEach(sentence -> csv.writeRecord(SheetCell.of(sentence)));
            csv.writeRecord(COLUMNS);
            Consumer<FlowRow> line = row -> csv.writeRecord(cells(row));
            for (var part : parts) flows.export(part, line);
        }
    }

    private static List<String> cells(FlowRow row) {
        return Stream.of(numbers(row), kind(row), from(row), into(row), words(row), standing(row))
                .flatMap(part -> part)
                .map(cell -> SheetCell.of(Objects.toString(cell, "")))
                .toList();
    }

    private static Stream<@Nullable Object> numbers(FlowRow row) {
        var days = row.days();
        var money = row.money();
        return Stream.of(
                row.flow(),
                row.version(),
                days.dated(),
                days.decided(),
                days.reported(),
                plain(money.usd()),
                plain(money.original()),
                money.currency(),
                plain(money.perDollar()));
    }

    private static Stream<@Nullable Object> kind(FlowRow row) {
        return Stream.of(
                row.status().name().toLowerCase(Locale.ROOT),
                row.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                row.newMoney(),
                row.contribution(),
                row.method());
    }

    private static Stream<@Nullable Object> from(FlowRow row) {
        return Stream.concat(Stream.of(row.donor()), end(row.leaves(), row.leavesShared()));
    }

    private static Stream<@Nullable Object> into(FlowRow row) {
        return Stream.of(
                        Stream.<@Nullable Object>of(row.recipient()),
                        end(row.arrives(), row.arrivesShared()),
                        Stream.of(row.sector()))
                .flatMap(part -> part);
    }

    /** Places, plans, the first and last year, all years, and what of these it shares with others. */
    private static Stream<@Nullable Object> end(List<String> keys, List<String> shared) {
        var years = FlowObject.names(keys, FlowObject.YEAR).stream().sorted().toList();
        return Stream.of(
                FlowRecord.joined(FlowObject.names(keys, FlowObject.PLACE)),
                FlowRecord.joined(FlowObject.names(keys, FlowObject.PLAN)),
                years.isEmpty() ? null : years.getFirst(),
                years.isEmpty() ? null : years.getLast(),
                FlowRecord.joined(years),
                FlowRecord.joined(shared));
    }

    private static Stream<@Nullable Object> words(FlowRow row) {
        return Stream.of(row.parent(), row.reference(), row.description());
    }

    private static Stream<@Nullable Object> standing(FlowRow row) {
        return Stream.of(
                row.standing(),
                String.join(" ", row.flags().stream().map(Enum::name).sorted().toList()),
                row.reason());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
