package org.tarmim.detention.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day on which something is due in a case, named by its code.
 *
 * @param id     stays the same as long as that day counts
 * @param lapsed whether the day passed with no news
 */
public record CalendarEntry(UUID id, CaseCode code, DeadlineKind kind, LocalDate day, boolean lapsed) {}
