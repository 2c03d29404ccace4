package org.tarmim.pledge.fts;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Read;

/**
 * The desk for what was reported of money: the totals of a boundary, and every row that is in them or not. Readers see
 * what was accepted; the desk and who audits it also what waits.
 */
@Desk
@Transactional(readOnly = true)
public class ReportedFlows {
    private static final Read EXPORTED = new Read("flows.exported", FlowsChanged.SUBJECT);

    private final FlowTotalTable totals;
    private final FlowRowTable rows;
    private final FlowBatchTable batches;
    private final ApplicationEventPublisher events;

    ReportedFlows(FlowTotalTable totals, FlowRowTable rows, FlowBatchTable batches, ApplicationEventPublisher events) {
        this.totals = totals;
        this.rows = rows;
        this.batches = batches;
        this.events = events;
    }

    /** The boundaries of accepted imports, the newest first. */
    @Requires(May.SEE_PLEDGES)
    public List<Boundary> boundaries() {
        return batches.boundaries();
    }

    /** What was reported for a boundary. */
    @Requires(May.SEE_PLEDGES)
    public FlowTotals totals(FlowsQuery query) {
        return totals.totals(query);
    }

    /** One page of the rows of a total, the largest first. */
    @Requires(May.SEE_PLEDGES)
    public FlowRows rows(FlowsPart part, @Nullable String after, int size) {
        var found = rows.page(part, FlowRowPlace.parse(after), size + 1);
        return new FlowRows(
                totals.sum(part),
                Page.of(found, size, last -> FlowRowPlace.of(last).text()));
    }

    /** Every row of a total, to be taken along; the trail keeps that somebody took them. */
    @Requires(May.SEE_PLEDGES)
    public void export(FlowsPart part, Consumer<FlowRow> to) {
        events.publishEvent(EXPORTED);
        rows.each(part, to);
    }
}
