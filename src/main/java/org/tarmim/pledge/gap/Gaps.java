package org.tarmim.pledge.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.need.NeedSum;
import org.tarmim.facility.need.NeedTotals;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.NeedsQuery;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.Account;

/**
 * The desk for the gap: the latest needs less what is signed for or received. Pledges stand beside it and never in it.
 */
@Desk
@Transactional(readOnly = true)
public class Gaps {
    private static final Read EXPORTED = new Read("gap.exported", "gap");

    private static final Comparator<String> UNSPECIFIED_LAST =
            Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

    private final Needs needs;
    private final GapTable table;
    private final GapRowTable rows;
    private final LeftOutTable leftOut;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Gaps(
            Needs needs,
            GapTable table,
            GapRowTable rows,
            LeftOutTable leftOut,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.needs = needs;
        this.table = table;
        this.rows = rows;
        this.leftOut = leftOut;
        this.clock = clock;
        this.events = events;
    }

    /** The needs of a facility in a picture, each with the money that is meant for it; the dearest first. */
    @Requires(May.SEE_NEEDS)
    public List<NeedMoney> of(UUID facility, PictureChoice choice) {
        var shares = table.shares(facility, picture(choice)).stream().collect(Collectors.groupingBy(Share::need));
        return needs.of(facility, NeedsQuery.ALL.at(choice)).stream()
                .map(need -> new NeedMoney(need, shares.getOrDefault(need.id(), List.of())))
                .toList();
    }

    /** The gap along a boundary in the picture of a day. */
    @Requires(May.SEE_NEEDS)
    public Gap gap(GapQuery query) {
        var picture = picture(query.picture());
        var needed = needed(query);
        var lines = new TreeMap<String, Chain>(UNSPECIFIED_LAST);
        lines.putAll(needs(query.by(), needed));
        var apart = new ArrayList<Chain>();
        for (var sum : table.sums(query.by(), picture, Account.buckets()))
            if (sum.apart()) apart.add(sum.chain());
            else lines.merge(sum.word(), sum.chain(), Chain::plus);
        return new Gap(
                new Chain(needed.usd(), Chain.sum(lines.values()).money()),
                lines,
                Chain.sum(apart),
                leftOut(needed, picture),
                table.trialBalance(picture));
    }

    /** One page of the rows that a total is made of. */
    @Requires(May.SEE_NEEDS)
    public GapRows rows(GapPart part, @Nullable String after, int size) {
        return rows.page(part, picture(part.gap().picture()), GapRowPlace.parse(after), size);
    }

    /** Every row of a total, to be taken along; the trail keeps that somebody took them. */
    @Requires(May.SEE_NEEDS)
    public List<GapRow> export(GapPart part) {
        events.publishEvent(EXPORTED);
        return rows.all(part, picture(part.gap().picture()));
    }

    /** The pledges that are in no total, as far as the reader sees them. */
    @Requires(May.SEE_NEEDS)
    public List<LeftOut.Row> leftOut(PictureChoice choice) {
        return leftOut.rows(picture(choice));
    }

    private List<LeftOut> leftOut(NeedTotals needed, Picture picture) {
        var all = new ArrayList<>(leftOut.sums(picture));
        var leads = leftOut.leads(picture);
        if (leads > 0) all.add(LeftOut.counted(LeftOut.Reason.LEAD, leads));
        var uncosted = needed.all().uncosted();
        if (uncosted > 0) all.add(LeftOut.counted(LeftOut.Reason.UNCOSTED_NEED, uncosted));
        if (needed.leftOut() > 0) all.add(LeftOut.counted(LeftOut.Reason.ENDED_NEED, needed.leftOut()));
        return all;
    }

    private NeedTotals needed(GapQuery query) {
        var all = NeedsQuery.ALL.at(query.picture());
        return query.by() == GapBy.FACILITY ? needs.totalsOfEach(all) : needs.totals(all);
    }

    private static Map<String, Chain> needs(GapBy by, NeedTotals needed) {
        return switch (by) {
            case SECTOR ->
                needed.bySector().entrySet().stream()
                        .collect(Collectors.toMap(sum -> sum.getKey().name(), sum -> needing(sum.getValue())));
            case AREA ->
                needed.byArea().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, sum -> needing(sum.getValue())));
            case FACILITY ->
                needed.byFacility().entrySet().stream()
                        .filter(sum -> sum.getValue().usd().isPositive())
                        .collect(Collectors.toMap(Map.Entry::getKey, sum -> needing(sum.getValue())));
            case DONOR -> Map.of();
        };
    }

    private static Chain needing(NeedSum sum) {
        return Chain.needing(sum.usd());
    }

    private Picture picture(PictureChoice choice) {
        return choice.picture(clock.now());
    }
}
