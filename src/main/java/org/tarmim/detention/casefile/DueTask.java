package org.tarmim.detention.casefile;

import java.time.LocalDate;

/**
 * Something due in a case, named by its code.
 *
 * @param lapsed whether the day passed with no news
 */
public record DueTask(CaseCode code, DeadlineKind kind, LocalDate due, boolean lapsed) {}
