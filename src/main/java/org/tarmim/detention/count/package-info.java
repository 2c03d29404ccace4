/** The one figure of detained staff that everybody may see. No other door gives a finer one. */
@NullMarked
package org.tarmim.detention.count;

import org.jspecify.annotations.NullMarked;
