package org.tarmim.facility.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;

/** What a reporter sees of a facility before saying something: its verified state, whatever its age. */
public record Known(Facility facility, List<DimensionState> states) {
    public Known {
        states = List.copyOf(states);
    }

    /** What is known of one dimension. */
    public Optional<DimensionState> of(Dimension dimension) {
        return states.stream()
                .filter(state -> state.dimension().equals(dimension))
                .findFirst();
    }

    /** What is known of a service of the catalogue. */
    public Optional<DimensionState> ofService(String service) {
        return of(Dimension.service(service));
    }

    /** The services this facility normally provides, in the order of the catalogue; empty where they are not seen. */
    public List<Service> normal(List<Service> catalogue) {
        var normal = facility.details().services();
        return catalogue.stream()
                .filter(service -> normal.contains(service.code()))
                .toList();
    }

    /**
     * The report that everything shown is as it was: functionality, accessibility and the services normally provided.
     * Throws {@link Rejected} where nothing is known of functionality.
     */
    public StatusReportDetails unchanged(Moment observed) {
        var works = of(Dimension.FUNCTIONALITY).orElseThrow(() -> Rejected.because("report.noChange.nothingKnown"));
        return StatusReportDetails.of(facility.id(), observed)
                .quick(Functionality.valueOf(works.value()), null, null, services())
                .accessible(access());
    }

    /** The first dimension of the report that was verified anew since this was read. */
    public Optional<DimensionState> changedSince(Known later, StatusReportDetails report) {
        return report.claims().stream()
                .flatMap(claim -> later.of(claim.dimension()).stream())
                .filter(now -> of(now.dimension())
                        .map(DimensionState::report)
                        .filter(now.report()::equals)
                        .isEmpty())
                .findFirst();
    }

    private @Nullable Accessibility access() {
        return of(Dimension.ACCESSIBILITY)
                .map(state -> Accessibility.valueOf(state.value()))
                .orElse(null);
    }

    private Map<String, Availability> services() {
        var services = new HashMap<String, Availability>();
        for (var service : facility.details().services()) {
            ofService(service).ifPresent(state -> services.put(service, Availability.valueOf(state.value())));
        }
        return services;
    }
}
