/**
 * Where the data lives: the embedded PostgreSQL with its directory, lock and credentials, or the server of a
 * deployer; and the checks that refuse an unsafe one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.tarmim.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
