/**
 * Photos and documents: checked by their content, sealed without position and metadata, given out once and to the
 * right people. It does not know what a file hangs on; the room that holds one says who sees it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "ui", "jobs", "withhold", "withhold :: ui"})
package org.tarmim.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
