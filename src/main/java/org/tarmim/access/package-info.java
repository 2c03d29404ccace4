/**
 * People, roles, permissions and sign-in, and the row scope under which every transaction runs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "party", "ui", "jobs"})
package org.tarmim.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
