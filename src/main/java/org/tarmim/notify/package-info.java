/**
 * Who is told what changed: open screens today; tasks and mail later. It tells that something changed, never what it
 * became.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.tarmim.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
