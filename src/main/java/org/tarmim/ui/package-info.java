/**
 * The shell of every screen and the pieces screens are built from. It knows no domain and no permission.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.tarmim.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
