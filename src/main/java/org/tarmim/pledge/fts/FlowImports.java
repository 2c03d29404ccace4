package org.tarmim.pledge.fts;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final FlowLotTable lot;
    private final FlowLotTotalTable totals;
    private final ReportedFlowTable flows;
    private final Rates rates;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    FlowImports(
            FlowBatchTable batches,
            FlowLotTable lot,
            FlowLotTotalTable totals,
            ReportedFlowTable flows,
            Rates rates,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.lot = lot;
        this.totals = totals;
        this.flows = flows;
        this.rates = rates;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What an import of these files, in whichever order, would do; keeps nothing. Throws {@link Rejected} for files that
     * are broken or belong to different searches.
     *
     * @param boundary that of the search; null takes the one to which most of the flows go
     */
    @Requires(May.IMPORT_MONEY)
    public DryRun look(List<FlowPage> pages, @Nullable Boundary boundary) {
        return read(pages, boundary, done -> {});
    }

    /**
     * Keeps what was looked at; it waits for somebody else. Throws {@link Rejected} where it would do something else by
     * now, and where there is nothing new.
     *
     * @param progress is told how many rows are read so far
     */
    @Requires(May.IMPORT_MONEY)
    public FlowBatch keep(DryRun seen, IntConsumer progress) {
        flows.lock();
        var run = read(seen.pages(), seen.boundary(), progress);
        if (!run.isStill(seen)) throw Rejected.because("fts.import.stale");
        if (run.counts().kept() == 0) throw Rejected.because("fts.import.nothing");
        var batch = UUID.randomUUID();
        batches.insert(batch, run, Acting.required(), clock.now());
        flows.insert(batch, Acting.required().account());
        events.publishEvent(new FlowsChanged.Imported(batch, run.counts().kept(), run.sha256()));
        return batches.find(batch).orElseThrow();
    }

    private DryRun read(List<FlowPage> pages, @Nullable Boundary boundary, IntConsumer progress) {
        var form = FlowReader.form(pages);
        lot.open();
        var reading = FlowReading.of(pages, lot, new FlowJudge(clock.today()), progress);
        lot.compare();
        judgeRates();
        var drawn = Optional.ofNullable(boundary)
                .or(totals::usual)
                .orElseThrow(() -> Rejected.because("fts.boundary.none"));
        return new DryRun(
                form,
                pages,
                Fingerprint.of(pages),
                drawn,
                totals.counts(reading.unread()),
                totals.flags(),
                reading.unreadable(),
                reading.said(),
                totals.found(drawn));
    }

    private void judgeRates() {
        var judge = new RateJudge(lot.middles(), rates);
        var marks = new EnumMap<FlowFlag, Collection<Integer>>(FlowFlag.class);
        lot.rates()
                .forEach(rated -> judge.flag(rated)
                        .ifPresent(flag -> marks.computeIfAbsent(flag, one -> new HashSet<>())
                                .addAll(rated.rows())));
        marks.forEach(lot::mark);
    }
}
