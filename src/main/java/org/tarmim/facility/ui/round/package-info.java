/** The screens of rounds: who has not reported, by governorate and organisation, and whom to call. */
@NullMarked
package org.tarmim.facility.ui.round;

import org.jspecify.annotations.NullMarked;
