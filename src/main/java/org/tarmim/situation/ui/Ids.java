package org.tarmim.situation.ui;

import java.util.Optional;
import java.util.UUID;

/** Ids as they stand in addresses. */
public final class Ids {
    private Ids() {}

    /** The id in a part of an address; empty where it is none. */
    public static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
