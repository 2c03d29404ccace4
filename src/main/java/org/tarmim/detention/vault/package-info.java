/** The keys of the room: one that a passphrase opens, and under it one for each case; in memory only while it is open. */
@NullMarked
@NamedInterface("vault")
package org.tarmim.detention.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
