/**
 * Governorates: codes, names in both languages, outlines, and whether a point lies in one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.tarmim.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
