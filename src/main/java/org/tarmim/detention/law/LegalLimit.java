package org.tarmim.detention.law;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time limit as it holds between two days.
 *
 * @param source     where it is written
 * @param validFrom  the first day on which it holds; null where that is not known
 * @param validUntil the last one; null while it holds
 * @param verifiedOn when somebody other than who recorded it compared it with its source; null where nobody did
 * @param own        whether whoever looks recorded it
 */
public record LegalLimit(
        UUID id,
        LimitKind kind,
        int amount,
        LimitUnit unit,
        String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate verifiedOn,
        boolean own) {
    /** The last day of the limit, counted from a day. */
    public LocalDate end(LocalDate from) {
        return switch (unit) {
            case DAY -> from.plusDays(amount);
            case MONTH -> from.plusMonths(amount);
        };
    }
}
