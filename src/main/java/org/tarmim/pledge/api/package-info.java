/** The pledge room as programs see it: pledges, their money, and every total with its rows and what is left out. */
@NullMarked
package org.tarmim.pledge.api;

import org.jspecify.annotations.NullMarked;
