package org.tarmim.facility.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Method;
import org.tarmim.kernel.Moment;

/**
 * When something was seen and how it came to be told.
 *
 * @param informant the account of the person who told it, where another types it; null where both are one
 */
public record Telling(
        Moment observed,
        Method method,
        Confidence confidence,
        @Nullable String note,
        @Nullable UUID informant) {}
