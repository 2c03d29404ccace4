package org.tarmim.pledge.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.fts.FlowFlag;
import org.tarmim.pledge.fts.FlowRow;
import org.tarmim.pledge.fts.FlowRows;
import org.tarmim.pledge.fts.FlowStanding;
import org.tarmim.pledge.fts.FlowStatus;
import org.tarmim.pledge.fts.FlowType;
import org.tarmim.rest.Amount;
import org.tarmim.rest.Cursor;

/**
 * A total opened into its rows.
 *
 * @param count how many rows there are, on all pages
 * @param usd   what all of them come to, which is the total that was opened
 * @param flows some of them, the largest first
 * @param next  the value of {@code after} for the next page; missing on the last
 */
record ReportedFlowPage(
        long count,
        Amount usd,
        List<ReportedFlowEntry> flows,
        @Nullable String next) {
    /**
     * A flow as it was reported; nothing of it was mended.
     *
     * @param id          the number of the flow at its source
     * @param usd         dollars, as the source booked them; a decimal text
     * @param original    the amount in its own currency; a decimal text
     * @param currency    as it was written
     * @param perDollar   units of that currency for one dollar, as it was written
     * @param dated       the day of the flow
     * @param decided     when it was decided
     * @param firstReported when it was first reported
     * @param donor       empty where nobody is named, {@code *} for several; the same for the next three
     * @param parent      the flow it was passed on from
     * @param children    how many flows were passed on from it
     * @param flags       what looks wrong in it
     * @param explanation what a person said of its flags
     */
    record ReportedFlowEntry(
            long id,
            int version,
            @Nullable FlowStanding standing,
            FlowStatus status,
            FlowType type,
            @Nullable String usd,
            @Nullable String original,
            @Nullable String currency,
            @Nullable String perDollar,
            @Nullable LocalDate dated,
            @Nullable LocalDate decided,
            @Nullable LocalDate firstReported,
            String donor,
            String recipient,
            String sector,
            String year,
            @Nullable Long parent,
            int children,
            List<FlowFlag> flags,
            @Nullable String reference,
            @Nullable String description,
            @Nullable String explanation) {
        static ReportedFlowEntry of(FlowRow row) {
            var money = row.money();
            var days = row.days();
            return new ReportedFlowEntry(
                    row.flow(),
                    row.version(),
                    row.standing(),
                    row.status(),
                    row.type(),
                    plain(money.usd()),
                    plain(money.original()),
                    money.currency(),
                    plain(money.perDollar()),
                    days.dated(),
                    days.decided(),
                    days.reported(),
                    row.donor(),
                    row.recipient(),
                    row.sector(),
                    row.year(),
                    row.parent(),
                    row.children(),
                    row.flags().stream().sorted().toList(),
                    row.reference(),
                    row.description(),
                    row.reason());
        }

        private static @Nullable String plain(@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros().toPlainString();
        }
    }

    static ReportedFlowPage of(FlowRows rows) {
        return new ReportedFlowPage(
                rows.sum().count(),
                Amount.of(rows.sum().usd()),
                rows.page().rows().stream().map(ReportedFlowEntry::of).toList(),
                Cursor.written(rows.page().next()));
    }
}
