package org.tarmim.pledge.fts;

import org.tarmim.kernel.Rejected;

/**
 * A row that cannot be read and stays out.
 *
 * @param page   the file it stands in
 * @param row    counted from one, in a sheet as a spreadsheet numbers it
 * @param reason what is wrong with it
 */
public record UnreadableRow(String page, int row, Rejected reason) implements FlowLine {}
