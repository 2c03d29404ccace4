package org.tarmim.facility.light;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.report.ServiceState;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.Telling;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Damage;

/**
 * An own earlier report that is corrected on the light page. What it said that this form has no place for stays said.
 *
 * @param earlier  all that it says
 * @param services those the form asks about
 */
record Corrected(StatusReportDetails earlier, List<Service> services) {
    Corrected {
        services = List.copyOf(services);
    }

    /** The earlier report with what was typed in place of what the form showed of it. */
    StatusReportDetails with(TypedReport typed) {
        var works = typed.works();
        var seen = typed.day().equals(earlier.observed().day().toString()) ? earlier.observed() : typed.seen();
        return earlier.quick(
                        works == null ? null : works.works(),
                        works == null ? null : works.why(),
                        building(typed),
                        available(typed))
                .told(new Telling(
                        seen, earlier.method(), earlier.confidence(), typed.words(), earlier.informant(), null));
    }

    private @Nullable Damage building(TypedReport typed) {
        var before = earlier.building();
        return typed.building() == null && before != null && !TypedReport.SEEN.contains(before)
                ? before
                : typed.building();
    }

    private Map<String, Availability> available(TypedReport typed) {
        var available = new HashMap<String, Availability>();
        earlier.services().forEach((service, state) -> {
            if (!isAsked(service, state)) available.put(service, state.availability());
        });
        available.putAll(typed.services());
        return available;
    }

    private boolean isAsked(String service, ServiceState state) {
        return TypedReport.SAID_OF_SERVICES.contains(state.availability())
                && services.stream().anyMatch(asked -> asked.code().equals(service));
    }
}
