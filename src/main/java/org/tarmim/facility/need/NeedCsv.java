package org.tarmim.facility.need;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.facility.picture.AsOf;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SheetCell;
import org.tarmim.ui.Words;

/** The needs of a query as a sheet, safe to open in a spreadsheet; also those that are in no total, with the reason. */
@Component
class NeedCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it Excel shows Arabic as garbage
    private static final List<String> COLUMNS = List.of(
            "id",
            "facility",
            "name_en",
            "name_ar",
            "pcode",
            "sector",
            "what",
            "category",
            "months_from",
            "months_to",
            "quantity",
            "unit",
            "unit_cost",
            "currency",
            "amount",
            "usd",
            "rate",
            "rate_source",
            "price_date",
            "cost_source",
            "status",
            "basis",
            "left_out");

    private final Needs needs;
    private final AsOf asOf;

    NeedCsv(Needs needs, AsOf asOf) {
        this.needs = needs;
        this.asOf = asOf;
    }

    void write(NeedsQuery query, Words words, OutputStream to) throws IOException {
        var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            asOf.sentences(query.picture(), words).forEach(sentence -> csv.writeRecord(SheetCell.of(sentence)));
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> words.say("needs.csv." + column))
                    .toList());
            needs.stream(query, need -> csv.writeRecord(cells(need, words)));
        }
    }

    private static List<String> cells(Need need, Words words) {
        return Stream.of(whose(need, words), what(need, words), cost(need, words), state(need, words))
                .flatMap(part -> part)
                .map(cell -> SheetCell.of(Objects.requireNonNullElse(cell, "")))
                .toList();
    }

    private static Stream<@Nullable String> whose(Need need, Words words) {
        var site = need.site();
        return Stream.of(
                need.id().toString(),
                site == null ? null : site.code().text(),
                site == null ? null : site.nameEn(),
                site == null ? null : site.nameAr(),
                need.area() == null ? null : need.area().value(),
                words.label(need.sector()));
    }

    private static Stream<@Nullable String> what(Need need, Words words) {
        var details = need.details();
        return Stream.of(
                details.what(),
                words.label(details.category()),
                details.monthsFrom().toString(),
                details.monthsTo().toString(),
                plain(details.quantity()),
                details.unit());
    }

    private static Stream<@Nullable String> cost(Need need, Words words) {
        var cost = need.cost();
        var details = need.details();
        if (cost == null) return Stream.of("", "", "", "", "", "", "", "");
        return Stream.of(
                plain(details.unitCost()),
                cost.amount().currency().getCurrencyCode(),
                plain(cost.amount()),
                plain(cost.usd()),
                plain(cost.rate()),
                cost.rateSource() == null ? null : words.label(cost.rateSource()),
                details.priceDate() == null ? null : details.priceDate().toString(),
                details.unitCostSource());
    }

    private static Stream<@Nullable String> state(Need need, Words words) {
        var basis = need.basis();
        var by = need.supersededBy();
        return Stream.of(
                words.label(need.status()),
                basis == null ? null : basis.title(),
                by == null ? null : words.say("need.superseded", by));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String plain(@Nullable Money money) {
        return money == null ? null : plain(money.amount());
    }
}
