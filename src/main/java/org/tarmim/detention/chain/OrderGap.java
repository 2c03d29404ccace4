package org.tarmim.detention.chain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody was held with no order known to the file.
 *
 * @param from the first of them
 * @param to   the last of them; null while it lasts
 */
public record OrderGap(LocalDate from, @Nullable LocalDate to) {}
