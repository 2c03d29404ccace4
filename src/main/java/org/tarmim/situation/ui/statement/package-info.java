/** The list of statements, the form that records one, and the page of each. */
@NullMarked
package org.tarmim.situation.ui.statement;

import org.jspecify.annotations.NullMarked;
