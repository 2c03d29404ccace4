/** Work that one node of the installation does for all of them, again and again. */
@NullMarked
@ApplicationModule(allowedDependencies = "store")
package org.tarmim.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
