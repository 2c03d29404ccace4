package org.tarmim.pledge.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.need.NeedSum;
import org.tarmim.facility.need.NeedTotals;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.NeedsQuery;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.Allocations;

/**
 * The desk for the gap: the latest needs less what is signed for or received. Pledges stand beside it and never in it.
 */
@Desk
@Transactional(readOnly = true)
public class Gaps {
    private final Needs needs;
    private final Allocations allocations;
    private final GapTable table;
    private final SituationClock clock;

    Gaps(Needs needs, Allocations allocations, GapTable table, SituationClock clock) {
        this.needs = needs;
        this.allocations = allocations;
        this.table = table;
        this.clock = clock;
    }

    /** The needs of a facility, each with the money that is meant for it, as they are now. */
    @Requires(May.SEE_NEEDS)
    public List<NeedMoney> of(UUID facility) {
        return needs.of(facility).stream()
                .map(need -> new NeedMoney(need, allocations.to(need.id())))
                .toList();
    }

    /** The gap along a boundary in the picture of a day. */
    @Requires(May.SEE_NEEDS)
    public Gap gap(GapQuery query) {
        var picture = query.picture().picture(clock.now());
        var needed = needs.totals(NeedsQuery.ALL.at(query.picture()));
        var sums = table.sums(query.by(), picture);
        var lines = new TreeMap<String, Chain>();
        needs(query.by(), needed).forEach((word, sum) -> lines.merge(word, need(sum), Chain::plus));
        sums.stream().filter(sum -> !sum.apart()).forEach(sum -> lines.merge(sum.word(), sum.chain(), Chain::plus));
        var apart = Chain.sum(sums.stream()
                .filter(GapTable.Sum::apart)
                .map(GapTable.Sum::chain)
                .toList());
        return new Gap(lines, apart, table.leftOut(picture), table.trialBalance(picture));
    }

    private static Map<String, NeedSum> needs(GapBy by, NeedTotals needed) {
        return switch (by) {
            case SECTOR -> named(needed.bySector(), Enum::name);
            case AREA -> needed.byArea();
            case DONOR -> Map.of();
        };
    }

    private static <K> Map<String, NeedSum> named(Map<K, NeedSum> sums, Function<K, String> word) {
        return sums.entrySet().stream()
                .collect(Collectors.toMap(
                        sum -> word.apply(sum.getKey()), Map.Entry::getValue, NeedSum::plus, HashMap::new));
    }

    private static Chain need(NeedSum sum) {
        return new Chain(sum.usd(), Map.of());
    }
}
