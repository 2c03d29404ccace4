package org.tarmim.detention.count;

import java.time.YearMonth;

/**
 * Cases known to this installation, not a total.
 *
 * @param rounded to five; 0 stands for fewer than three
 */
public record PublicCount(YearMonth month, int rounded) {}
