package org.tarmim.facility.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who told what another types.
 *
 * @param account of a reporter or manager; null for a name or a role that was only typed
 */
public record Informant(@Nullable UUID account, String name) {
    /** Somebody without an account. */
    public static Informant named(String name) {
        return new Informant(null, name);
    }
}
