package org.tarmim.facility.status;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be said of a facility and keeps its own dates: whether it exists, its building, one service, one
 * kind of bed.
 *
 * @param code the stable word, for instance {@code FUNCTIONALITY} or {@code SERVICE.SURGERY}
 */
public record Dimension(String code) implements Comparable<Dimension> {
    public static final Dimension EXISTENCE = new Dimension("EXISTENCE");
    public static final Dimension BUILDING = new Dimension("BUILDING");
    public static final Dimension EQUIPMENT = new Dimension("EQUIPMENT");
    public static final Dimension FUNCTIONALITY = new Dimension("FUNCTIONALITY");
    public static final Dimension ACCESSIBILITY = new Dimension("ACCESSIBILITY");
    public static final Dimension SECURITY = new Dimension("SECURITY");

    /** What everybody who sees the facility's name sees too, the most asked for first. */
    public static final List<Dimension> HEADLINES =
            List.of(FUNCTIONALITY, ACCESSIBILITY, BUILDING, EQUIPMENT, EXISTENCE);

    private static final String SERVICE_PREFIX = "SERVICE.";

    /** The availability of a service of the catalogue. */
    public static Dimension service(String service) {
        return new Dimension(SERVICE_PREFIX + service);
    }

    /** The availability of an amenity. */
    public static Dimension amenity(Amenity amenity) {
        return new Dimension("AMENITY." + amenity);
    }

    /** The number of usable beds of a kind. */
    public static Dimension beds(BedType type) {
        return new Dimension("BEDS." + type);
    }

    /** The number of health workers of a cadre. */
    public static Dimension staff(Cadre cadre) {
        return new Dimension("STAFF." + cadre);
    }

    /** A value as the word of this dimension's enumeration; null for a count, and where it is no word of it. */
    public @Nullable Enum<?> word(String value) {
        return switch (group()) {
            case "EXISTENCE" -> word(Existence.class, value);
            case "BUILDING", "EQUIPMENT" -> word(Damage.class, value);
            case "FUNCTIONALITY" -> word(Functionality.class, value);
            case "ACCESSIBILITY" -> word(Accessibility.class, value);
            case "SECURITY" -> word(Security.class, value);
            case "SERVICE", "AMENITY" -> word(Availability.class, value);
            default -> null;
        };
    }

    /** Whether this is the availability of a service. */
    public boolean isService() {
        return code.startsWith(SERVICE_PREFIX);
    }

    /** The group before the dot: {@code SERVICE}, {@code BEDS}, or the code itself. */
    public String group() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    /** The part behind the dot, a code of the group; empty where there is none. */
    public String member() {
        int dot = code.indexOf('.');
        return dot < 0 ? "" : code.substring(dot + 1);
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> words, String value) {
        return EnumSet.allOf(words).stream()
                .filter(word -> word.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    @Override
    public int compareTo(Dimension other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
