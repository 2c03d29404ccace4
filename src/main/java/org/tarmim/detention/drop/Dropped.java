package org.tarmim.detention.drop;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was dropped, as it is read.
 *
 * @param droppedOn the day in Gaza; no hour is kept
 */
public record Dropped(UUID id, LocalDate droppedOn, DropDetails details) {
    @Override
    public String toString() {
        return "Dropped " + id;
    }
}
