package org.tarmim.pledge.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.gap.LeftOut;
import org.tarmim.rest.Amount;
import org.tarmim.ui.Words;

/** The pledges that are in no total, as far as the reader sees them; for each reason the 200 largest. */
record LeftOutPledges(List<LeftOutPledge> pledges) {
    /**
     * One of them.
     *
     * @param why  the reason in the language of the caller
     * @param usd  what it comes to; missing where nobody knows
     * @param most what it can come to, where that is more
     */
    record LeftOutPledge(
            String code,
            LeftOut.Reason reason,
            String why,
            @Nullable Amount usd,
            @Nullable Amount most) {
        static LeftOutPledge of(LeftOut.Row row, Words words) {
            return new LeftOutPledge(
                    row.pledge().text(),
                    row.reason(),
                    words.label(row.reason()),
                    Amount.orNone(row.usd()),
                    Amount.orNone(row.most()));
        }
    }

    static LeftOutPledges of(List<LeftOut.Row> rows, Words words) {
        return new LeftOutPledges(
                rows.stream().map(row -> LeftOutPledge.of(row, words)).toList());
    }
}
