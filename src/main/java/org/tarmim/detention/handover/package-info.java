/**
 * A case handed over to counsel outside the house: the parts that a grant lets out, as one locked archive that is made in
 * memory and kept nowhere. What stays is a receipt.
 */
@NullMarked
@NamedInterface("handover")
package org.tarmim.detention.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
