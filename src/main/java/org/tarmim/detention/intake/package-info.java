/**
 * Cases of many people at once, out of a list: read in memory, looked at before anything is written, opened all or none.
 * Nothing of the list is kept but what the cases say under their own keys.
 */
@NullMarked
@NamedInterface("intake")
package org.tarmim.detention.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
