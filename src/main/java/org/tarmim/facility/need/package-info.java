/**
 * Needs: what there is to pay for at a facility, or in an area and sector. Damage and loss are other measures, shown
 * beside and never added.
 */
@NullMarked
@NamedInterface("need")
package org.tarmim.facility.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
