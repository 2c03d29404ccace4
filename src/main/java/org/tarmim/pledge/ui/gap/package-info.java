/** The gap on screens: drawn on the server with the same numbers as tables, and every total opened into its rows. */
@NullMarked
package org.tarmim.pledge.ui.gap;

import org.jspecify.annotations.NullMarked;
