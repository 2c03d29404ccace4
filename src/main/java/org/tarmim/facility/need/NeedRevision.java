package org.tarmim.facility.need;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a need from a moment on.
 *
 * @param author       the account that recorded it
 * @param organisation that of the author
 * @param reason       why it was changed; empty for the first one
 */
public record NeedRevision(
        int version,
        NeedDetails details,
        @Nullable Cost cost,
        NeedStatus status,
        UUID author,
        @Nullable UUID organisation,
        String reason,
        Instant recordedAt) {}
