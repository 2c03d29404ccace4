/** The pieces that the screens of the situation share. */
@NullMarked
package org.tarmim.situation.ui;

import org.jspecify.annotations.NullMarked;
