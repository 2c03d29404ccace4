package org.tarmim.pledge.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds which reports of both sides are of the same money. They are where both name one reference; else where amount and
 * day agree, then where the amount does, then where the day does. In which order they were recorded does not matter.
 */
final class Matching {
    private static final Comparator<MoneyReport> ORDER = Comparator.comparing(MoneyReport::happenedOn)
            .thenComparing(MoneyReport::usd)
            .thenComparing(MoneyReport::id);

    private final Tolerance tolerance;
    private final List<Accepted> accepted;
    private final List<MoneyReport> donors;
    private final List<MoneyReport> recipients;
    private final List<Match> matches = new ArrayList<>();

    private Matching(List<MoneyReport> reports, List<Accepted> accepted, Tolerance tolerance) {
        this.tolerance = tolerance;
        this.accepted = accepted;
        donors = of(reports, ReportingSide.DONOR);
        recipients = of(reports, ReportingSide.RECIPIENT);
    }

    /** The matches among reports of one pledge, stage by stage. */
    static List<Match> among(List<MoneyReport> reports, List<Accepted> accepted, Tolerance tolerance) {
        return reports.stream().collect(Collectors.groupingBy(MoneyReport::stage)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(stage -> new Matching(stage.getValue(), accepted, tolerance).matches().stream())
                .toList();
    }

    private List<Match> matches() {
        pair((one, other) -> one.reference() != null && Objects.equals(one.reference(), other.reference()));
        pair((one, other) -> tolerance.isSameAmount(one, other) && tolerance.isSameDay(one, other));
        pair(tolerance::isSameAmount);
        pair(tolerance::isSameDay);
        donors.forEach(one -> add(one, null, MatchState.DONOR_ONLY));
        recipients.forEach(one -> add(null, one, MatchState.RECIPIENT_ONLY));
        return matches;
    }

    private void pair(BiPredicate<MoneyReport, MoneyReport> same) {
        for (var donor : List.copyOf(donors))
            recipients.stream()
                    .filter(recipient -> same.test(donor, recipient))
                    .findFirst()
                    .ifPresent(recipient -> {
                        donors.remove(donor);
                        recipients.remove(recipient);
                        add(donor, recipient, state(donor, recipient));
                    });
    }

    private MatchState state(MoneyReport donor, MoneyReport recipient) {
        if (!tolerance.isSameAmount(donor, recipient)) return MatchState.AMOUNT_DIFFERS;
        return tolerance.isSameDay(donor, recipient) ? MatchState.MATCHED : MatchState.DATE_DIFFERS;
    }

    private void add(@Nullable MoneyReport donor, @Nullable MoneyReport recipient, MatchState found) {
        var reason = accepted.stream()
                .filter(one -> Objects.equals(one.donorReport(), Match.id(donor))
                        && Objects.equals(one.recipientReport(), Match.id(recipient)))
                .map(Accepted::reason)
                .findFirst()
                .orElse(null);
        var state = reason == null || !found.isOpen() ? found : MatchState.ACCEPTED_DIFFERENCE;
        matches.add(new Match(donor, recipient, state, reason));
    }

    private static List<MoneyReport> of(List<MoneyReport> reports, ReportingSide side) {
        return reports.stream()
                .filter(one -> one.side() == side)
                .sorted(ORDER)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
