/** What statements mean for money: leads, which count nowhere, and the way from a sentence to a pledge and back. */
@NullMarked
package org.tarmim.pledge.lead;

import org.jspecify.annotations.NullMarked;
