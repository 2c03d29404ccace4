/** The reporters' screens: say what happened to a facility, quickly or in full, and see what became of it. */
@NullMarked
package org.tarmim.facility.ui.report;

import org.jspecify.annotations.NullMarked;
