/**
 * People, roles, permissions, sign-in and the second factor, and the row scope under which every transaction runs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "party", "rooms", "store", "ui", "jobs", "rest"})
package org.tarmim.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
