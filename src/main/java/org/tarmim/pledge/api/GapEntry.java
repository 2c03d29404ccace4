package org.tarmim.pledge.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.Gap;
import org.tarmim.pledge.gap.GapBy;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.gap.GapQuery;
import org.tarmim.pledge.gap.LeftOut;
import org.tarmim.rest.Amount;

/**
 * The gap along one boundary.
 *
 * @param on           the day whose state it is; missing for now
 * @param known        the day whose knowledge counts; missing for all that is known now
 * @param all          everything needed, and all money in the lines
 * @param apart        loans, guarantees and goods, which stand in no line
 * @param leftOut      what is in no total, and why
 * @param trialBalance the sum of all accounts: nothing, or the ledger is broken
 */
record GapEntry(
        GapBy by,
        @Nullable LocalDate on,
        @Nullable LocalDate known,
        GapSums all,
        List<GapLine> lines,
        StageSums apart,
        List<LeftOutSum> leftOut,
        Amount trialBalance) {
    private static final Chain NONE = new Chain(Chain.NOTHING, Map.of());

    /**
     * One line of it.
     *
     * @param word the word of a sector, the p-code of an area, the code of a facility or the id of a donor; empty is "not
     *             specified"
     * @param name what it is called in the language of the caller
     */
    record GapLine(String word, String name, GapSums sums) {}

    /**
     * What is left out for one reason.
     *
     * @param usd  what they come to; missing where nobody knows
     * @param most what they can come to; missing where nobody said
     */
    record LeftOutSum(
            LeftOut.Reason reason,
            long count,
            @Nullable Amount usd,
            @Nullable Amount most) {
        static LeftOutSum of(LeftOut one) {
            return new LeftOutSum(one.reason(), one.count(), Amount.orNone(one.usd()), Amount.orNone(one.most()));
        }
    }

    /** The gap with what may come beyond what is certain, by the word of its line. */
    static GapEntry of(GapQuery query, Gap gap, Map<String, Money> beyond, GapNames names) {
        var picture = query.picture();
        return new GapEntry(
                query.by(),
                picture.on(),
                picture.known(),
                GapSums.of(gap.all(), beyond.values().stream().reduce(Chain.NOTHING, Money::plus)),
                lines(query.by(), gap, beyond, names),
                StageSums.of(gap.apart()::in),
                gap.leftOut().stream().map(LeftOutSum::of).toList(),
                Amount.of(gap.trialBalance()));
    }

    private static List<GapLine> lines(GapBy by, Gap gap, Map<String, Money> beyond, GapNames names) {
        return Stream.concat(gap.lines().keySet().stream(), beyond.keySet().stream())
                .distinct()
                .map(word -> new GapLine(word, names.line(by, word), sums(by, word, gap, beyond)))
                .toList();
    }

    private static GapSums sums(GapBy by, String word, Gap gap, Map<String, Money> beyond) {
        return GapSums.along(by, gap.lines().getOrDefault(word, NONE), beyond.getOrDefault(word, Chain.NOTHING));
    }
}
