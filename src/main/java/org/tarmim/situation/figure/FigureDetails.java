package org.tarmim.situation.figure;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person types about a published number; messages are translation keys.
 *
 * @param claimant        who publishes it
 * @param source          where it stands
 * @param asOf            the day it is about
 * @param periodHours     how many hours up to the end of that day it covers; null for all since the count began
 * @param atLeast         whether it was put as "over" or "more than"
 * @param newly           the part of it, or of its rise, that happened newly; null where nobody said, as for the next
 * @param recovered       found of what happened earlier
 * @param succumbed       died of earlier injuries
 * @param recognisedLater happened earlier and was recognised only now
 * @param corrects        the number of the same claimant in the place of which it stands
 */
public record FigureDetails(
        @NotNull(message = "figure.claimant.missing") UUID claimant,
        @NotNull(message = "figure.source.missing") UUID source,
        @NotNull(message = "figure.indicator.missing") Indicator indicator,
        @NotNull(message = "figure.basis.missing") FigureBasis basis,
        @NotNull(message = "figure.kind.missing") FigureKind kind,
        @NotNull(message = "figure.day.missing") LocalDate asOf,

        @Nullable @Min(value = 1, message = "figure.hours") @Max(value = LONGEST_PERIOD, message = "figure.hours")
        Integer periodHours,

        @NotNull(message = "figure.value.missing") Integer value,

        boolean atLeast,
        @Nullable Integer newly,
        @Nullable Integer recovered,
        @Nullable Integer succumbed,
        @Nullable Integer recognisedLater,
        @Nullable UUID corrects) {
    private static final int LONGEST_PERIOD = 8784; // a leap year

    @AssertTrue(message = "figure.hours.basis")
    public boolean isPeriodWithHours() {
        return (basis == FigureBasis.PERIOD) == (periodHours != null);
    }

    /** What its parts come to; null where nobody said any. */
    @Nullable
    Integer parts() {
        var said = said();
        return said.isEmpty() ? null : said.stream().mapToInt(Integer::intValue).sum();
    }

    private List<Integer> said() {
        return Stream.of(newly, recovered, succumbed, recognisedLater)
                .filter(part -> part != null)
                .toList();
    }

    boolean isReportedTotal() {
        return kind == FigureKind.REPORTED && basis == FigureBasis.CUMULATIVE;
    }
}
