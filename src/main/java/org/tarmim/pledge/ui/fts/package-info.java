/** Reported flows on screens: their totals by a boundary, the way from a file to a row that counts, and what looks wrong. */
@NullMarked
package org.tarmim.pledge.ui.fts;

import org.jspecify.annotations.NullMarked;
