/**
 * What can be said of a facility, and how claims become a timeline under two clocks.
 */
@NullMarked
@NamedInterface("status")
package org.tarmim.facility.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
