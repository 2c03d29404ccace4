package org.tarmim.facility.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value said of one dimension.
 *
 * @param dimension what it is said of
 * @param value     the word of that dimension's enumeration, or a whole number for beds and staff
 * @param hoursLeft for amenities, how many hours the supply lasts; null where not said
 * @param barriers  what stands in the way, ranked, words of {@link Cause}
 */
public record Claim(
        Dimension dimension, String value, @Nullable Integer hoursLeft, List<Cause> barriers) {
    public static final String UNKNOWN = "UNKNOWN";

    public Claim {
        barriers = List.copyOf(barriers);
    }

    /** A value without detail. */
    public static Claim of(Dimension dimension, Object value) {
        return new Claim(dimension, value.toString(), null, List.of());
    }

    /** Whether it names a value; an unknown one dates an attempt and ends nothing that is known. */
    public boolean known() {
        return !value.equals(UNKNOWN) && !value.equals(Damage.NOT_ASSESSED.name());
    }
}
