package org.tarmim.detention.document;

import org.tarmim.detention.casefile.DeadlineKind;

/**
 * By when there must be news of a document.
 *
 * @param days after the day on which it was sent
 */
public record NewsBy(DeadlineKind kind, int days) {}
