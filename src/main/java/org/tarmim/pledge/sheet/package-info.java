/** Pledges and the movements of their money as sheets: the rows and columns, and the forms they are written in. */
@NullMarked
package org.tarmim.pledge.sheet;

import org.jspecify.annotations.NullMarked;
