package org.tarmim.pledge.fts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** Reads files into a lot, each once and row by row, whatever their size. */
final class FlowReading {
    private static final int PART = 1_000;
    private static final int SHOWN = 200;

    private final FlowLotTable lot;
    private final FlowJudge judge;
    private final IntConsumer progress;
    private final List<UnreadableRow> unreadable = new ArrayList<>();
    private FlowCopy part = new FlowCopy();
    private int rows;
    private int unread;
    private @Nullable ControlTotals said;

    private FlowReading(FlowLotTable lot, FlowJudge judge, IntConsumer progress) {
        this.lot = lot;
        this.judge = judge;
        this.progress = progress;
    }

    /** Reads all of them; throws {@link Rejected} for files that are broken or belong to different searches. */
    static FlowReading of(List<FlowPage> pages, FlowLotTable lot, FlowJudge judge, IntConsumer progress) {
        var reading = new FlowReading(lot, judge, progress);
        pages.forEach(page -> FlowReader.read(page, line -> reading.take(page, line)));
        reading.handOn();
        return reading;
    }

    /** What the answer says of itself; null for a sheet. */
    @Nullable
    ControlTotals said() {
        return said;
    }

    /** How many rows stay out. */
    int unread() {
        return unread;
    }

    /** The first of them. */
    List<UnreadableRow> unreadable() {
        return unreadable;
    }

    private void take(FlowPage page, FlowLine line) {
        switch (line) {
            case FlowLine.Head head -> head(page, head.totals());
            case FlowLine.Readable readable -> flow(readable.flow());
            case UnreadableRow wrong -> wrong(wrong);
        }
    }

    private void head(FlowPage page, ControlTotals totals) {
        if (said != null && !said.equals(totals)) throw Rejected.because("fts.page.differ", page.name());
        said = totals;
    }

    private void flow(ReportedFlow flow) {
        part.add(rows++, flow, judge.flags(flow));
        if (rows % PART == 0) handOn();
    }

    private void wrong(UnreadableRow row) {
        unread++;
        if (unreadable.size() < SHOWN) unreadable.add(row);
    }

    private void handOn() {
        lot.add(part);
        part = new FlowCopy();
        progress.accept(rows);
    }
}
