/**
 * The second pair of eyes: the queue, the decision, and its effect on the picture.
 */
@NullMarked
@NamedInterface("verification")
package org.tarmim.facility.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
