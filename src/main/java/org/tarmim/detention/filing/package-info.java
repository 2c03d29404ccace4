/** Advocacy actions: documents made from a case, let go by a second person, sent, and what came back. */
@NullMarked
@NamedInterface("filing")
package org.tarmim.detention.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
