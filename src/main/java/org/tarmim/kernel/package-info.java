/**
 * The words every room shares, in plain Java: claims about time, refusals, changes, pages.
 * Nothing here knows a framework, a screen or a table.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tarmim.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
