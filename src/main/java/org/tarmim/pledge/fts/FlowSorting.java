package org.tarmim.pledge.fts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads files some hundred rows at a time and compares each lot with what is here in one question. */
final class FlowSorting {
    private static final int LOT = 2_000;

    private final ReportedFlowTable table;
    private final FlowJudge judge;
    private final Consumer<List<SortedFlow>> lots;
    private final Consumer<UnreadableRow> unreadable;
    private final Set<Version> seen = new HashSet<>();
    private final List<ReportedFlow> lot = new ArrayList<>(LOT);

    private record Version(long flow, int number) {}

    private FlowSorting(
            ReportedFlowTable table,
            FlowJudge judge,
            Consumer<List<SortedFlow>> lots,
            Consumer<UnreadableRow> unreadable) {
        this.table = table;
        this.judge = judge;
        this.lots = lots;
        this.unreadable = unreadable;
    }

    /** Reads all files and hands on every row. */
    static void read(
            List<FlowPage> pages,
            ReportedFlowTable table,
            FlowJudge judge,
            Consumer<List<SortedFlow>> lots,
            Consumer<UnreadableRow> unreadable) {
        var sorting = new FlowSorting(table, judge, lots, unreadable);
        pages.forEach(page -> FlowReader.read(page, sorting::take));
        sorting.handOn();
    }

    private void take(FlowLine line) {
        switch (line) {
            case FlowLine.Head head -> {}
            case UnreadableRow wrong -> unreadable.accept(wrong);
            case FlowLine.Readable readable -> take(readable.flow());
        }
    }

    private void take(ReportedFlow flow) {
        lot.add(flow);
        if (lot.size() == LOT) handOn();
    }

    private void handOn() {
        var versions = table.versions(lot.stream().map(ReportedFlow::id).toList());
        var alike = table.alike(lot.stream()
                .filter(ReportedFlow::isTelling)
                .map(ReportedFlow::likeness)
                .toList());
        lots.accept(lot.stream().map(flow -> sorted(flow, versions, alike)).toList());
        lot.clear();
    }

    private SortedFlow sorted(
            ReportedFlow flow, Map<Long, Map<Integer, String>> versions, Map<String, Set<Long>> alike) {
        var novelty = novelty(flow, versions.getOrDefault(flow.id(), Map.of()));
        if (!novelty.isKept()) return new SortedFlow(flow, novelty, Set.of());
        var others = alike.getOrDefault(flow.likeness(), Set.of());
        return new SortedFlow(flow, novelty, judge.flags(flow, others.stream().anyMatch(other -> other != flow.id())));
    }

    private Novelty novelty(ReportedFlow flow, Map<Integer, String> known) {
        if (!seen.add(new Version(flow.id(), flow.version()))) return Novelty.SAME;
        var digest = known.get(flow.version());
        if (digest != null) return digest.equals(flow.digest()) ? Novelty.SAME : Novelty.DIFFERENT;
        if (known.isEmpty()) return Novelty.NEW;
        return known.keySet().stream().allMatch(version -> version < flow.version()) ? Novelty.NEWER : Novelty.OLDER;
    }
}
