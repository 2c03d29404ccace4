package org.tarmim.pledge.fts;

import org.tarmim.kernel.Page;

/**
 * A total opened into its rows.
 *
 * @param sum  of all of them, which is the total that was opened
 * @param page some of them, the largest first
 */
public record FlowRows(FlowSum sum, Page<FlowRow> page) {}
