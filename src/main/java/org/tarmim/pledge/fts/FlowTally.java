package org.tarmim.pledge.fts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts what the rows of files are, and adds up what they come to inside a boundary. */
final class FlowTally {
    private static final int SHOWN = 200;

    private final Boundary boundary;
    private final Map<Novelty, Integer> novelties = new EnumMap<>(Novelty.class);
    private final Map<FlowFlag, Integer> flags = new EnumMap<>(FlowFlag.class);
    private final List<UnreadableRow> unreadable = new ArrayList<>();
    private final Map<Long, Part> newest = new HashMap<>();
    private int flagged;
    private int unread;

    private record Part(
            int version,
            FlowClass where,
            boolean shared,
            FlowStatus status,
            @Nullable BigDecimal usd) {
        boolean isFor(FlowClass asked) {
            return where == asked;
        }

        boolean isSummed() {
            return where == FlowClass.INCOMING && !shared && usd != null;
        }

        BigDecimal dollars() {
            return usd == null ? BigDecimal.ZERO : usd;
        }
    }

    FlowTally(Boundary boundary) {
        this.boundary = boundary;
    }

    void take(SortedFlow sorted) {
        var flow = sorted.flow();
        novelties.merge(sorted.novelty(), 1, Integer::sum);
        if (sorted.novelty().isKept() && !sorted.flags().isEmpty()) {
            flagged++;
            sorted.flags().forEach(flag -> flags.merge(flag, 1, Integer::sum));
        }
        var part = new Part(
                flow.version(),
                boundary.classOf(flow),
                boundary.isShared(flow),
                flow.status(),
                flow.money().usd());
        newest.merge(flow.id(), part, (one, other) -> one.version() >= other.version() ? one : other);
    }

    void take(UnreadableRow row) {
        unread++;
        if (unreadable.size() < SHOWN) unreadable.add(row);
    }

    FlowCounts counts() {
        return new FlowCounts(
                newest.size(),
                of(Novelty.NEW),
                of(Novelty.NEWER),
                of(Novelty.OLDER),
                of(Novelty.SAME),
                of(Novelty.DIFFERENT),
                flagged,
                unread);
    }

    Map<FlowFlag, Integer> flags() {
        return flags;
    }

    List<UnreadableRow> unreadable() {
        return unreadable;
    }

    ControlTotals found() {
        return new ControlTotals(
                newest.size(),
                count(FlowClass.INCOMING),
                count(FlowClass.INTERNAL),
                count(FlowClass.OUTGOING),
                sum(part -> part.status() != FlowStatus.PLEDGE),
                sum(part -> part.status() == FlowStatus.PLEDGE));
    }

    private int of(Novelty novelty) {
        return novelties.getOrDefault(novelty, 0);
    }

    private int count(FlowClass where) {
        return Math.toIntExact(
                newest.values().stream().filter(part -> part.isFor(where)).count());
    }

    private BigDecimal sum(Predicate<Part> which) {
        return newest.values().stream()
                .filter(Part::isSummed)
                .filter(which)
                .map(Part::dollars)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
