/**
 * Organisations and countries: who works where, who operates what.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.tarmim.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
