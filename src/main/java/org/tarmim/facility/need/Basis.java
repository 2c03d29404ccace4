package org.tarmim.facility.need;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The assessment on which a need rests.
 *
 * @param supersededBy the newer one because of which the need counts no longer
 */
public record Basis(
        UUID id,
        String title,
        LocalDate assessedOn,
        @Nullable String supersededBy) {}
