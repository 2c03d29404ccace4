/** The list of parties and the page of each. */
@NullMarked
package org.tarmim.situation.ui.party;

import org.jspecify.annotations.NullMarked;
