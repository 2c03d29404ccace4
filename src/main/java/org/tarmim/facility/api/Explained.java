package org.tarmim.facility.api;

import java.util.Optional;
import org.tarmim.facility.status.Dimension;

/** What causes can be given for. */
enum Explained {
    BUILDING,
    EQUIPMENT,
    FUNCTIONALITY,
    ACCESSIBILITY;

    Dimension dimension() {
        return new Dimension(name());
    }

    static Optional<Explained> of(Dimension dimension) {
        for (var one : values()) if (one.dimension().equals(dimension)) return Optional.of(one);
        return Optional.empty();
    }
}
