/** The board of positions. */
@NullMarked
package org.tarmim.situation.ui.board;

import org.jspecify.annotations.NullMarked;
