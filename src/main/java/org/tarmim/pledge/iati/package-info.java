/** Pledges in the words of IATI 2.03: what is published, the rules it keeps, and the words both sides agree on. */
@NullMarked
@NamedInterface("iati")
package org.tarmim.pledge.iati;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
