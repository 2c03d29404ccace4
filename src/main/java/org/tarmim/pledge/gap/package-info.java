/** What is needed, what really came, and what is missing: read from needs and ledger, never stored. */
@NullMarked
package org.tarmim.pledge.gap;

import org.jspecify.annotations.NullMarked;
