/** What donors and what the receiving side report of one pledge, and where the two differ. */
@NullMarked
@NamedInterface("reconcile")
package org.tarmim.pledge.reconcile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
