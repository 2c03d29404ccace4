package org.tarmim.notify;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of one kind waits. A count and a day alone, because it may also go by mail.
 *
 * @param key     the sentence; {0} is the count, {1} the day
 * @param until   by when; null where there is no day
 * @param address where the work is done
 */
public record DueLine(String key, long count, @Nullable LocalDate until, String address) {
    /** What fills the sentence. */
    public Object[] values() {
        return until == null ? new Object[] {count} : new Object[] {count, until};
    }
}
