package org.tarmim.detention.vault;

import java.io.Serial;

/** A sealed text stands where it does not belong, or was changed. */
public final class Tampered extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Tampered(Place place, Throwable cause) {
        super("What stands in %s of row %s was not sealed for it.".formatted(place.column(), place.row()), cause);
    }
}
