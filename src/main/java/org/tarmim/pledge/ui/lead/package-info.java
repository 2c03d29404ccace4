/** What a statement means for money, on its page and in two lists: what waits for a decision, and leads. */
@NullMarked
package org.tarmim.pledge.ui.lead;

import org.jspecify.annotations.NullMarked;
