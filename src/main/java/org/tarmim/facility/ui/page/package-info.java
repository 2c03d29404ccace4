/** The page of one facility: how it is, how it came to be so, what was reported, and what the registry says. */
@NullMarked
package org.tarmim.facility.ui.page;

import org.jspecify.annotations.NullMarked;
