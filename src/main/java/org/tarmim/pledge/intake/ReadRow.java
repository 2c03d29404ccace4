package org.tarmim.pledge.intake;

import org.jspecify.annotations.Nullable;

/**
 * A row or an activity as it was read.
 *
 * @param no        as a spreadsheet counts rows; for activities from one
 * @param reference as far as it could be read; empty where not
 * @param said      null where something in it could not be read
 */
record ReadRow(int no, String reference, @Nullable Said said, Remarks remarks) {}
