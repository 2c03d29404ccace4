package org.tarmim.pledge.fts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rates.Rates;

/**
 * The desk for bringing reported flows in: files are looked at first, then kept. Nothing of a batch counts before somebody
 * else accepts it ({@link FlowBatches}).
 */
@Desk
public class FlowImports {
    private final FlowBatchTable batches;
    private final ReportedFlowTable flows;
    private final Rates rates;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    FlowImports(
            FlowBatchTable batches,
            ReportedFlowTable flows,
            Rates rates,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.flows = flows;
        this.rates = rates;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What an import of these files, in whichever order, would do; writes nothing. Throws {@link Rejected} for files
     * that are broken or belong to different searches.
     *
     * @param boundary that of the search; null takes the one to which most of the flows go
     */
    @Requires(May.IMPORT_MONEY)
    @Transactional(readOnly = true)
    public DryRun look(List<FlowPage> pages, @Nullable Boundary boundary) {
        return look(pages, boundary, Observed.of(pages));
    }

    /**
     * Keeps what was looked at; it waits for somebody else. Throws {@link Rejected} where it would do something else by
     * now, and where there is nothing new.
     *
     * @param progress is told how many rows are kept so far
     */
    @Requires(May.IMPORT_MONEY)
    public FlowBatch keep(DryRun seen, IntConsumer progress) {
        flows.lock();
        var observed = Observed.of(seen.pages());
        var run = look(seen.pages(), seen.boundary(), observed);
        if (!run.isStill(seen)) throw Rejected.because("fts.import.stale");
        if (run.counts().kept() == 0) throw Rejected.because("fts.import.nothing");
        var batch = UUID.randomUUID();
        batches.insert(batch, run, Acting.required(), clock.now());
        write(batch, run.pages(), judge(observed), progress);
        events.publishEvent(new FlowsChanged.Imported(batch, run.counts().kept(), run.sha256()));
        return batches.find(batch).orElseThrow();
    }

    private DryRun look(List<FlowPage> pages, @Nullable Boundary boundary, Observed observed) {
        var drawn = Optional.ofNullable(boundary)
                .or(observed::usual)
                .orElseThrow(() -> Rejected.because("fts.boundary.none"));
        var tally = new FlowTally(drawn);
        FlowSorting.read(pages, flows, judge(observed), lot -> lot.forEach(tally::take), tally::take);
        return new DryRun(
                observed.form(),
                pages,
                Fingerprint.of(pages),
                drawn,
                tally.counts(),
                tally.flags(),
                tally.unreadable(),
                observed.said(),
                tally.found());
    }

    private void write(UUID batch, List<FlowPage> pages, FlowJudge judge, IntConsumer progress) {
        var importer = Acting.required().account();
        var written = new AtomicInteger();
        Consumer<List<SortedFlow>> keep = lot -> {
            var kept = lot.stream().filter(one -> one.novelty().isKept()).toList();
            flows.insert(batch, importer, kept);
            progress.accept(written.addAndGet(kept.size()));
        };
        FlowSorting.read(pages, flows, judge, keep, unreadable -> {});
    }

    private FlowJudge judge(Observed observed) {
        return new FlowJudge(observed, rates, clock.today());
    }
}
