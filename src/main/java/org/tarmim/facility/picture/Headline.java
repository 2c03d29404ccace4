package org.tarmim.facility.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;

/** The states that everybody who sees a facility's name sees, and by which facilities are filtered. */
public enum Headline {
    FUNCTIONALITY(Dimension.FUNCTIONALITY, Functionality.values()),
    BUILDING(Dimension.BUILDING, Damage.values()),
    EQUIPMENT(Dimension.EQUIPMENT, Damage.values()),
    ACCESSIBILITY(Dimension.ACCESSIBILITY, Accessibility.values()),
    EXISTENCE(Dimension.EXISTENCE, Existence.values());

    private final Dimension dimension;
    private final List<Enum<?>> states;

    Headline(Dimension dimension, Enum<?>... values) {
        this.dimension = dimension;
        this.states = Arrays.stream(values)
                .filter(value -> value != Damage.NOT_ASSESSED) // says nothing of the facility and is never verified
                .toList();
    }

    /** The dimension it is a value of. */
    public Dimension dimension() {
        return dimension;
    }

    /** What it can be, unknown among them, each with a label of its own. */
    public List<Enum<?>> states() {
        return states;
    }

    /** The value behind a word. */
    public Enum<?> value(String word) {
        return states.stream()
                .filter(value -> value.name().equals(word))
                .findFirst()
                .orElseThrow();
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
