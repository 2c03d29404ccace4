/**
 * Where each party stands on each issue, on one day and as known on another; never stored, always read from what was said.
 */
@NullMarked
@NamedInterface("position")
package org.tarmim.situation.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
