package org.tarmim.facility.light;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.Answer;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;

/**
 * What a form is filled in with: what was last verified and is not too old, and what the same person said since.
 *
 * @param values by dimension; never unknown
 */
record LastKnown(Map<Dimension, String> values) {
    /** As long as an own report that nobody verified stands in the next form. */
    private static final Duration OWN_STANDS_FOR = Duration.ofDays(30);

    LastKnown {
        values = Map.copyOf(values);
    }

    static LastKnown of(Known known, Optional<StatusReport> mine, Instant now) {
        var values = new HashMap<Dimension, String>();
        known.states().forEach(state -> values.put(state.dimension(), state.shown()));
        mine.filter(report -> report.observed().at().isAfter(now.minus(OWN_STANDS_FOR)))
                .ifPresent(report -> report.claims().stream()
                        .filter(claim -> isNewer(report, claim, known))
                        .forEach(claim -> values.put(claim.dimension(), claim.value())));
        values.values().removeIf(Claim.UNKNOWN::equals);
        return new LastKnown(values);
    }

    /** The answer that says so; null where nothing is known. */
    @Nullable
    Answer answer() {
        return Optional.ofNullable(values.get(Dimension.FUNCTIONALITY))
                .map(Functionality::valueOf)
                .map(LastKnown::answer)
                .orElse(null);
    }

    /** How the services normally provided are, by code; those of which nothing is known are left out. */
    Map<String, Availability> services(Known known) {
        var services = new HashMap<String, Availability>();
        for (var service : known.facility().details().services()) {
            var value = values.get(Dimension.service(service));
            if (value != null) services.put(service, Availability.valueOf(value));
        }
        services.values().removeIf(value -> !TypedReport.SAID_OF_SERVICES.contains(value));
        return services;
    }

    private static boolean isNewer(StatusReport report, Claim claim, Known known) {
        return known.of(claim.dimension())
                .map(state -> report.observed().at().isAfter(state.observed().at()))
                .orElse(true);
    }

    private static @Nullable Answer answer(Functionality works) {
        return switch (works) {
            case FULLY -> Answer.FULLY;
            case PARTIALLY -> Answer.PARTIALLY;
            case NON_FUNCTIONING -> Answer.NON_FUNCTIONING;
            case UNKNOWN -> null;
        };
    }
}
