package org.tarmim.facility.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.NeedTotals;
import org.tarmim.kernel.Page;
import org.tarmim.rest.Amount;
import org.tarmim.rest.Cursor;

/**
 * One page of needs, the dearest first, and what all of the filter come to.
 *
 * @param usd      of all that are in the totals, on whichever page
 * @param costed   how many those are
 * @param uncosted how many more nobody has said the cost of
 * @param leftOut  how many are superseded or cancelled and in no sum
 * @param next     the value of {@code after} for the next page; missing on the last
 */
record NeedPage(
        Amount usd,
        long costed,
        long uncosted,
        long leftOut,
        List<NeedEntry> needs,
        @Nullable String next) {
    static NeedPage of(NeedTotals totals, Page<Need> page) {
        var all = totals.all();
        return new NeedPage(
                Amount.of(all.usd()),
                all.costed(),
                all.uncosted(),
                totals.leftOut(),
                page.rows().stream().map(NeedEntry::of).toList(),
                Cursor.written(page.next()));
    }
}
