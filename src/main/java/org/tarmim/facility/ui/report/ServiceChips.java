package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.report.ServiceState;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.DimensionState;

/** The services a facility normally provides, as chips. */
final class ServiceChips extends Div {
    private final List<ServiceChip> chips;

    ServiceChips(ReportPaper paper, Runnable changed) {
        addClassName("service-chips");
        chips = paper.normalServices().stream()
                .map(service -> new ServiceChip(service, known(paper.known(), service), changed))
                .toList();
        chips.forEach(this::add);
    }

    boolean isEmpty() {
        return chips.isEmpty();
    }

    /** Only what was touched. Services without a chip stay as the report before has them. */
    Map<String, Availability> said(Map<String, ServiceState> before) {
        var said = new HashMap<String, Availability>();
        before.forEach((service, state) -> said.put(service, state.availability()));
        chips.forEach(chip -> chip.said()
                .ifPresentOrElse(state -> said.put(chip.service(), state), () -> said.remove(chip.service())));
        return said;
    }

    void show(Map<String, ServiceState> services) {
        chips.forEach(chip -> chip.say(availability(services.get(chip.service()))));
    }

    private static @Nullable Availability availability(@Nullable ServiceState state) {
        return state == null ? null : state.availability();
    }

    private static @Nullable Availability known(Known known, Service service) {
        return known.ofService(service.code())
                .map(DimensionState::shown)
                .map(Availability::valueOf)
                .orElse(null);
    }
}
