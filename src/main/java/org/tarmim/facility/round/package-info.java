/**
 * Rounds of reporting: which facilities are expected to report by a day, which did, and who was called about the rest.
 * A closed round keeps what it had come to.
 */
@NullMarked
@NamedInterface("round")
package org.tarmim.facility.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
