package org.tarmim.pledge.fts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** What can be said of files of flows only once all of them were read. */
final class Observed {
    private static final int ENOUGH = 3;

    private final Map<String, List<BigDecimal>> rates = new HashMap<>();
    private final Map<String, Optional<BigDecimal>> middles = new HashMap<>();
    private final Map<String, Set<Long>> alike = new HashMap<>();
    private final Map<Boundary, Integer> boundaries = new HashMap<>();
    private final FlowForm form;
    private @Nullable ControlTotals said;

    private Observed(FlowForm form) {
        this.form = form;
    }

    /** Reads all of it; throws {@link Rejected} for files of different forms or searches. */
    static Observed of(List<FlowPage> pages) {
        var observed = new Observed(FlowReader.form(pages));
        pages.forEach(page -> FlowReader.read(page, line -> observed.take(page, line)));
        return observed;
    }

    FlowForm form() {
        return form;
    }

    /** What the answer says of itself; null for a sheet. */
    @Nullable
    ControlTotals said() {
        return said;
    }

    /** The place and year that most of it goes to; none where nothing goes anywhere. */
    Optional<Boundary> usual() {
        return boundaries.entrySet().stream()
                .max(Map.Entry.<Boundary, Integer>comparingByValue()
                        .thenComparing(one -> one.getKey().toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** The middle rate of a currency; none where there are too few to tell. */
    Optional<BigDecimal> middle(String currency) {
        return middles.computeIfAbsent(currency, asked -> middle(rates.getOrDefault(asked, List.of())));
    }

    private static Optional<BigDecimal> middle(List<BigDecimal> rates) {
        if (rates.size() < ENOUGH) return Optional.empty();
        return Optional.of(rates.stream().sorted().toList().get(rates.size() / 2));
    }

    /** Whether another flow looks the same. */
    boolean isAlike(ReportedFlow flow) {
        return alike.getOrDefault(flow.likeness(), Set.of()).size() > 1;
    }

    private void take(FlowPage page, FlowLine line) {
        switch (line) {
            case FlowLine.Head head -> head(page, head.totals());
            case FlowLine.Readable readable -> flow(readable.flow());
            case UnreadableRow unreadable -> {}
        }
    }

    private void head(FlowPage page, ControlTotals totals) {
        if (said != null && !said.equals(totals)) throw Rejected.because("fts.page.differ", page.name());
        said = totals;
    }

    private void flow(ReportedFlow flow) {
        var money = flow.money();
        if (money.currency() != null && money.perDollar() != null)
            rates.computeIfAbsent(money.currency(), currency -> new ArrayList<>())
                    .add(money.perDollar());
        if (flow.isTelling())
            alike.computeIfAbsent(flow.likeness(), likeness -> new HashSet<>(2)).add(flow.id());
        var place = FlowObject.only(flow.into(), FlowObject.PLACE);
        var year = FlowObject.only(flow.into(), FlowObject.YEAR);
        if (isOne(place) && year.matches("[0-9]{4}"))
            boundaries.merge(new Boundary(place, Integer.valueOf(year), null), 1, Integer::sum);
    }

    private static boolean isOne(String name) {
        return !name.isEmpty() && !name.equals(FlowObject.SEVERAL);
    }
}
