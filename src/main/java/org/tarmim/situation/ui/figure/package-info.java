/** The screen of published numbers. */
@NullMarked
package org.tarmim.situation.ui.figure;

import org.jspecify.annotations.NullMarked;
