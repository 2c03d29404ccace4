/** Pages that run no script: for slow lines and old telephones, and for whoever wants to leave no trace. */
@NullMarked
@NamedInterface("sheet")
package org.tarmim.ui.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
