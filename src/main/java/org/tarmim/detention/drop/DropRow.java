package org.tarmim.detention.drop;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was dropped, before it is read.
 *
 * @param droppedOn the day in Gaza; no hour is kept
 */
public record DropRow(UUID id, LocalDate droppedOn) {}
