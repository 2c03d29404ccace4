/** The screen of the second pair of eyes: what waits, what is known about it, and the decision. */
@NullMarked
package org.tarmim.facility.ui.review;

import org.jspecify.annotations.NullMarked;
