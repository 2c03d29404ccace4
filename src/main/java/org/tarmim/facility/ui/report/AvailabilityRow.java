package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.ServiceState;
import org.tarmim.facility.status.Availability;
import org.tarmim.ui.Words;

/** One service on the full form: the four steps, and what stands in the way where it is not wholly there. */
final class AvailabilityRow extends Div {
    private static final List<Availability> STEPS = List.of(
            Availability.AVAILABLE,
            Availability.PARTIAL,
            Availability.NOT_AVAILABLE,
            Availability.NOT_NORMALLY_PROVIDED);
    private static final int BARRIERS = 3;

    private final Choice<Availability> steps = Choice.of(STEPS);
    private final RankedCauses barriers = new RankedCauses(Words.here().say("report.barriers"), BARRIERS);

    AvailabilityRow(String name) {
        addClassName("availability-row");
        steps.setLabel(name);
        add(steps, barriers);
        steps.addValueChangeListener(change -> showBarriers());
        showBarriers();
    }

    List<HasValue<?, ?>> fields() {
        return List.of(steps, barriers);
    }

    Optional<ServiceState> said() {
        return steps.getOptionalValue()
                .map(step -> new ServiceState(step, hindered() ? barriers.getValue() : List.of()));
    }

    void show(@Nullable ServiceState state) {
        steps.setValue(state == null ? null : state.availability());
        barriers.setValue(state == null ? List.of() : state.barriers());
        showBarriers();
    }

    private void showBarriers() {
        barriers.setVisible(hindered());
    }

    private boolean hindered() {
        return steps.getValue() == Availability.PARTIAL || steps.getValue() == Availability.NOT_AVAILABLE;
    }
}
