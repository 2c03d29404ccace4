package org.tarmim.pledge.fts;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.kernel.TimePlace;

/**
 * The desk for imports of reported flows that wait for a second person: accepted against what the files say of themselves,
 * or taken back.
 */
@Desk
public class FlowBatches {
    private final FlowBatchTable table;
    private final FlowDecisionTable decisions;
    private final ReportedFlowTable flows;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    FlowBatches(
            FlowBatchTable table,
            FlowDecisionTable decisions,
            ReportedFlowTable flows,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.decisions = decisions;
        this.flows = flows;
        this.clock = clock;
        this.events = events;
    }

    /** Imports, the newest first. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public Page<FlowBatch> list(@Nullable String after, int size) {
        return Page.of(
                table.list(TimePlace.parse(after), size + 1),
                size,
                last -> last.place().text());
    }

    /** An import, if it is there. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public Optional<FlowBatch> find(UUID batch) {
        return table.find(batch);
    }

    /**
     * Lets the rows of a batch count, but for flagged ones. Throws {@link Rejected} for an own import, for one that was
     * decided on, and without a reason where the rows do not add up to what the files say.
     */
    @Requires(May.ACCEPT_IMPORTED_MONEY)
    public FlowBatch accept(UUID id, @Nullable String note) {
        var batch = found(id);
        if (batch.importer().equals(Acting.required().account())) throw Rejected.because("fts.batch.own");
        if (batch.state() != BatchState.WAITING) throw Rejected.because("fts.batch.decided");
        if (!batch.controlHolds() && isBlank(note)) throw Rejected.because("fts.batch.difference");
        decide(batch, BatchState.ACCEPTED, note);
        events.publishEvent(new FlowsChanged.Accepted(id));
        return found(id);
    }

    /** Takes a batch back, accepted or not, own or not; throws {@link Rejected} without a reason. */
    @Requires(May.IMPORT_MONEY)
    public FlowBatch reject(UUID id, @Nullable String note) {
        var batch = found(id);
        if (batch.state() == BatchState.REJECTED) throw Rejected.because("fts.batch.decided");
        if (isBlank(note)) throw Rejected.because("fts.batch.reason");
        decide(batch, BatchState.REJECTED, note);
        flows.undo(id);
        events.publishEvent(new FlowsChanged.Rejected(id));
        return found(id);
    }

    private void decide(FlowBatch batch, BatchState decision, @Nullable String note) {
        var reason = isBlank(note) ? null : note;
        if (!decisions.decide(batch, decision, reason, Acting.required(), clock.now()))
            throw Rejected.because("fts.batch.decided");
    }

    private FlowBatch found(UUID batch) {
        return table.find(batch).orElseThrow(() -> Rejected.because("fts.batch.gone"));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
