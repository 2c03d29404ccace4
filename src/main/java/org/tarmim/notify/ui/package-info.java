/** Screens that hear of changes. */
@NullMarked
@NamedInterface("ui")
package org.tarmim.notify.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
