/** Screens of needs, of what they rest on and of what things cost. */
@NullMarked
package org.tarmim.facility.ui.need;

import org.jspecify.annotations.NullMarked;
