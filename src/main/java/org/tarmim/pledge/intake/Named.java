package org.tarmim.pledge.intake;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as a file names them.
 *
 * @param id   an identifier of IATI; null where the file gives none
 * @param name empty where the file gives none
 */
record Named(@Nullable String id, String name) {
    /** Whatever there is to show. */
    String shown() {
        return name.isEmpty() && id != null ? id : name;
    }
}
