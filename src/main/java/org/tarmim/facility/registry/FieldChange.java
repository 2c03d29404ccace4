package org.tarmim.facility.registry;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part of a facility's details that a proposal changes.
 *
 * @param component the name of the part, as in {@link FacilityDetails}
 * @param before    what stood there; null where nothing did
 * @param after     what is proposed; null for nothing
 */
public record FieldChange(
        String component, @Nullable Object before, @Nullable Object after) {
    /** What differs between two states, in the order of the parts. */
    static List<FieldChange> between(@Nullable FacilityDetails before, FacilityDetails after) {
        return Arrays.stream(FacilityDetails.class.getRecordComponents())
                .map(part -> new FieldChange(
                        part.getName(), before == null ? null : value(part, before), value(part, after)))
                .filter(change -> !Objects.equals(change.before, change.after))
                .toList();
    }

    private static @Nullable Object value(RecordComponent part, FacilityDetails details) {
        try {
            return orNothing(part.getAccessor().invoke(details));
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("The parts of a public record can be read.", closed);
        }
    }

    private static @Nullable Object orNothing(@Nullable Object value) {
        return value instanceof Collection<?> several && several.isEmpty() ? null : value;
    }
}
