/** Letters, agreements and bank advices: what proves a movement of money, a pledge as it was said, or an answer. */
@NullMarked
@NamedInterface("document")
package org.tarmim.pledge.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
