package org.tarmim.pledge.gap;

import org.tarmim.kernel.Money;
import org.tarmim.kernel.Page;

/**
 * A total opened into its rows.
 *
 * @param count how many rows there are
 * @param usd   what all of them add up to, which is the total that was opened
 * @param page  some of them, newest first
 */
public record GapRows(long count, Money usd, Page<GapRow> page) {}
