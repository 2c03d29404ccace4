/** How long a case stays: closed and opened again, held for a court, erased for good; and its key, made anew. */
@NullMarked
@NamedInterface("keeping")
package org.tarmim.detention.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
