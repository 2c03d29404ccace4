package org.tarmim.pledge.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.gap.GapRow;
import org.tarmim.pledge.gap.GapRows;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.PostingKind;
import org.tarmim.rates.RateSource;
import org.tarmim.rest.Amount;
import org.tarmim.rest.Cursor;

/**
 * A total opened into its rows.
 *
 * @param count how many rows there are, on all pages
 * @param usd   what all of them add up to, which is the total that was opened
 * @param rows  some of them, the newest first
 * @param next  the value of {@code after} for the next page; missing on the last
 */
record GapRowPage(
        long count,
        Amount usd,
        List<GapRowEntry> rows,
        @Nullable String next) {
    /**
     * What one movement brought into a stage, or took out of it.
     *
     * @param flow       the id of the movement
     * @param pledge     the code of the pledge; missing for money that came without a promise
     * @param perDollar  units of the original currency for one dollar
     * @param rateSource who said so; missing for dollars
     * @param usd        below zero where a later stage drew it
     * @param recordedBy the id of the organisation of who recorded it
     */
    record GapRowEntry(
            UUID flow,
            PostingKind kind,
            Account stage,
            LocalDate valueDate,
            @Nullable String pledge,
            PartyRef donor,
            Amount original,
            String perDollar,
            @Nullable RateSource rateSource,
            Amount usd,
            @Nullable UUID recordedBy,
            @Nullable String reference) {
        static GapRowEntry of(GapRow row, PartyRefs parties) {
            var pledge = row.pledge();
            return new GapRowEntry(
                    row.posting(),
                    row.kind(),
                    row.stage(),
                    row.valueDate(),
                    pledge == null ? null : pledge.text(),
                    parties.of(row.donor()),
                    Amount.of(row.original()),
                    row.perDollar().stripTrailingZeros().toPlainString(),
                    row.rateSource(),
                    Amount.of(row.usd()),
                    row.recordedBy(),
                    row.reference());
        }
    }

    static GapRowPage of(GapRows rows, PartyRefs parties) {
        return new GapRowPage(
                rows.count(),
                Amount.of(rows.usd()),
                rows.page().rows().stream()
                        .map(row -> GapRowEntry.of(row, parties))
                        .toList(),
                Cursor.written(rows.page().next()));
    }
}
