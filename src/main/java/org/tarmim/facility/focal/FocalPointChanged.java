package org.tarmim.facility.focal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Change;

/** Something happened to the focal point of a facility or of a whole organisation; who that is, is not said. */
public sealed interface FocalPointChanged extends Change {
    /** Whom it speaks for. */
    Place place();

    /** One facility of an organisation, or all. */
    record Place(UUID organisation, @Nullable UUID facility) {}

    /** Somebody was named. */
    record Named(Place place) implements FocalPointChanged {}

    /** Somebody else was named, or is reached otherwise. */
    record Corrected(Place place) implements FocalPointChanged {}

    /** Somebody said that it is still right. */
    record Confirmed(Place place) implements FocalPointChanged {}

    /** Somebody was taken out, and is known here no more. */
    record Removed(Place place) implements FocalPointChanged {}

    @Override
    default String action() {
        return switch (this) {
            case Named named -> "focal.named";
            case Corrected corrected -> "focal.corrected";
            case Confirmed confirmed -> "focal.confirmed";
            case Removed removed -> "focal.removed";
        };
    }

    @Override
    default String subject() {
        return "focal-point";
    }

    @Override
    default String subjectId() {
        var facility = place().facility();
        return (facility == null ? place().organisation() : facility).toString();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("organisation", place().organisation().toString());
    }
}
