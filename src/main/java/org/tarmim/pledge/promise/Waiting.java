package org.tarmim.pledge.promise;

import java.time.LocalDate;

/**
 * A revision that waits for a reviewer.
 *
 * @param due the day by which the deployer wants it reviewed; nothing happens by itself when that is over
 */
public record Waiting(Revision revision, LocalDate due) {
    /** Whether that day is over. */
    public boolean isLate(LocalDate today) {
        return due.isBefore(today);
    }
}
