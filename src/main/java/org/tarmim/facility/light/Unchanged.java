package org.tarmim.facility.light;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;

/**
 * What somebody confirms who says that nothing has changed: the state as the page showed it. It travels with the form,
 * so that the form sent twice is one report, and one that is out of date is noticed.
 *
 * @param access   null where it is not known
 * @param services those normally provided of which something is known, by code
 */
record Unchanged(Functionality works, @Nullable Accessibility access, Map<String, Availability> services) {
    static final String NAME = "same";

    Unchanged {
        services = Map.copyOf(services);
    }

    /** What there is to confirm; empty where nothing is known of functioning. */
    static Optional<Unchanged> of(Known known) {
        return known.of(Dimension.FUNCTIONALITY)
                .map(state -> known.unchanged(state.observed()))
                .filter(StatusReportDetails::isUnknownExplained)
                .flatMap(Unchanged::of);
    }

    /** Reads what a form carried; refuses what no form of ours carries. */
    static Unchanged read(String sent) {
        try {
            var said = Arrays.stream(sent.split(" "))
                    .map(word -> word.split("=", 2))
                    .collect(Collectors.toMap(word -> new Dimension(word[0]), word -> word[1]));
            return of(said);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            throw Rejected.because("light.form.broken");
        }
    }

    /** How a form carries it: {@code FUNCTIONALITY=FULLY SERVICE.SURGERY=AVAILABLE}. */
    String text() {
        return details(new UUID(0, 0), Instant.EPOCH).claims().stream()
                .map(claim -> claim.dimension() + "=" + claim.value())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** What the desk takes, as seen at that moment. */
    StatusReportDetails details(UUID facility, Instant seen) {
        return StatusReportDetails.of(facility, Moment.at(seen))
                .quick(works, null, null, services)
                .accessible(access);
    }

    private static Optional<Unchanged> of(StatusReportDetails same) {
        var services = new HashMap<String, Availability>();
        same.services().forEach((service, state) -> services.put(service, state.availability()));
        return Optional.ofNullable(same.functionality())
                .map(works -> new Unchanged(works, same.accessibility(), services));
    }

    private static Unchanged of(Map<Dimension, String> said) {
        var services = new HashMap<String, Availability>();
        said.forEach((dimension, value) -> {
            if (dimension.isService()) services.put(dimension.member(), Availability.valueOf(value));
        });
        var access = said.get(Dimension.ACCESSIBILITY);
        return new Unchanged(
                Functionality.valueOf(said.getOrDefault(Dimension.FUNCTIONALITY, "")),
                access == null ? null : Accessibility.valueOf(access),
                services);
    }
}
