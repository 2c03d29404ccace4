/**
 * The picture of a moment: list, map, counts, one facility's sheet and history, and what is exported of them.
 */
@NullMarked
@NamedInterface("picture")
package org.tarmim.facility.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
