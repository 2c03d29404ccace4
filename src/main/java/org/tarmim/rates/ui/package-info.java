/** The screen of rates of exchange. */
@NullMarked
package org.tarmim.rates.ui;

import org.jspecify.annotations.NullMarked;
