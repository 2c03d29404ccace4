/** Time limits that law or procedure sets, each with its source and the days between which it holds. */
@NullMarked
package org.tarmim.detention.law;

import org.jspecify.annotations.NullMarked;
