package org.tarmim.facility.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;

/**
 * A day by which facilities are expected to report, and how far that has come for whoever looks: for coordinators all
 * of it, for others the facilities of their own organisation.
 *
 * @param closedAt when it was closed and its figures were kept; null while it is open
 */
public record ReportingRound(
        UUID id,
        RoundDetails details,
        Instant openedAt,
        @Nullable Instant closedAt,
        Completeness completeness) {
    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether it expects any facility that whoever looks has to do with. */
    boolean expectsAny() {
        return completeness.expected() > 0;
    }

    public LocalDate dueOn() {
        return details.dueOn();
    }

    public @Nullable PCode area() {
        return details.area();
    }
}
