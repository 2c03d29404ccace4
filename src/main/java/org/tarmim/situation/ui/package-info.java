/** The pieces that the screens of the situation share. */
@NullMarked
@NamedInterface("ui")
package org.tarmim.situation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
