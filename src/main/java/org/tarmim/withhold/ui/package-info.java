/** The list of what was asked, and the pieces with which other rooms let people ask and say what was withheld. */
@NullMarked
@NamedInterface("ui")
package org.tarmim.withhold.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
