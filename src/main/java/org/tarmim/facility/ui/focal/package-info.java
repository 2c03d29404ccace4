/** Whom to ask about a facility: a part of its page, and what a list of calls shows of it. */
@NullMarked
package org.tarmim.facility.ui.focal;

import org.jspecify.annotations.NullMarked;
