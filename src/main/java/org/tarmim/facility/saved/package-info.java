/**
 * Saved views: filters of the list of facilities that people named, for themselves or for their team.
 */
@NullMarked
@NamedInterface("saved")
package org.tarmim.facility.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
