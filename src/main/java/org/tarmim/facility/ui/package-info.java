/** The screens of the facility room, and the pieces they share. */
@NullMarked
@NamedInterface("ui")
package org.tarmim.facility.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
