/** Evidence in cases: the sealed original, copies linked to it by hash, and who had it in hand. */
@NullMarked
@NamedInterface("evidence")
package org.tarmim.detention.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
