/** Orders and what happened to a person who is held, counted in plain Java: chains, gaps, meters, claims. */
@NullMarked
@NamedInterface("chain")
package org.tarmim.detention.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
