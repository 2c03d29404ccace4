package org.tarmim.facility.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Method;
import org.tarmim.kernel.Moment;

/**
 * When something was seen and how it came to be told.
 *
 * @param informant the account of the person who told it, where another types it; null where both are one
 * @param toldBy    the name or role of the person who told it on the phone, where that is no account; null where not named
 */
public record Telling(
        Moment observed,
        Method method,
        Confidence confidence,
        @Nullable String note,
        @Nullable UUID informant,
        @Nullable String toldBy) {}
