package org.tarmim.pledge.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report of the donor and one of the receiving side that are of the same money, or one of which there is no other.
 *
 * @param reason why a difference was accepted; null where it was not
 */
public record Match(
        @Nullable MoneyReport donor,
        @Nullable MoneyReport recipient,
        MatchState state,
        @Nullable String reason) {
    /** The pledge that both are of. */
    public UUID pledge() {
        return reports().getFirst().pledge();
    }

    /** The stage that both are of. */
    public ReportedStage stage() {
        return reports().getFirst().stage();
    }

    /** The id of a report, if that side has one. */
    static @Nullable UUID id(@Nullable MoneyReport report) {
        return Optional.ofNullable(report).map(MoneyReport::id).orElse(null);
    }

    /** Those of both that there are. */
    public List<MoneyReport> reports() {
        return Stream.of(Optional.ofNullable(donor), Optional.ofNullable(recipient))
                .flatMap(Optional::stream)
                .toList();
    }
}
