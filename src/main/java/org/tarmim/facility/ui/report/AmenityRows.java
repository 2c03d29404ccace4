package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.AmenityState;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.Availability;
import org.tarmim.ui.WholeNumberField;
import org.tarmim.ui.Words;

/** Water, power, oxygen and what else a facility needs, with the hours the supply still lasts. */
final class AmenityRows extends Div {
    private static final List<Availability> STEPS =
            List.of(Availability.AVAILABLE, Availability.PARTIAL, Availability.NOT_AVAILABLE);

    private final Map<Amenity, Row> rows = new EnumMap<>(Amenity.class);

    private record Row(Choice<Availability> steps, WholeNumberField hours) {}

    AmenityRows(ReportForm form) {
        addClassName("availability-rows");
        for (var amenity : Amenity.values()) rows.put(amenity, row(amenity, form));
    }

    Map<Amenity, AmenityState> said() {
        var said = new EnumMap<Amenity, AmenityState>(Amenity.class);
        rows.forEach((amenity, row) -> row.steps()
                .getOptionalValue()
                .ifPresent(step ->
                        said.put(amenity, new AmenityState(step, row.hours().number()))));
        return said;
    }

    void show(Map<Amenity, AmenityState> amenities) {
        rows.forEach((amenity, row) -> show(row, amenities.get(amenity)));
    }

    private static void show(Row row, @Nullable AmenityState state) {
        row.steps().setValue(state == null ? null : state.availability());
        row.hours().show(state == null ? null : state.hoursLeft());
    }

    /** Refuses hours that are no number. */
    void check() {
        rows.values().stream()
                .filter(row -> !row.steps().isEmpty())
                .forEach(row -> row.hours().check());
    }

    private Row row(Amenity amenity, ReportForm form) {
        var words = Words.here();
        var row = new Row(Choice.of(STEPS), new WholeNumberField(words.say("report.hours")));
        row.steps().setLabel(words.label(amenity));
        row.hours().setVisible(false);
        row.steps().addValueChangeListener(change -> row.hours().setVisible(change.getValue() != null));
        form.hear(row.steps());
        form.hear(row.hours());
        var line = new Div(row.steps(), row.hours());
        line.addClassName("availability-row");
        add(line);
        return row;
    }
}
