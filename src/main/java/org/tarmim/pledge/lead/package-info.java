/** What statements mean for money: leads, which count nowhere, and the way from a sentence to a pledge and back. */
@NullMarked
@NamedInterface("lead")
package org.tarmim.pledge.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
