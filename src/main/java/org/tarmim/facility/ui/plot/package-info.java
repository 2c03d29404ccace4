/** Plots of how facilities function: drawn on the server, each with the same numbers as a table. */
@NullMarked
package org.tarmim.facility.ui.plot;

import org.jspecify.annotations.NullMarked;
