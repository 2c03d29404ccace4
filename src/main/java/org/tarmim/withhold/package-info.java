/**
 * Words and pictures that became dangerous, blanked by two people wherever they stand. It knows nothing of the rooms
 * that hold them: each says through {@link org.tarmim.withhold.Withholdable} what can be blanked and blanks it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "ui", "notify", "notify :: ui", "store", "jobs"})
package org.tarmim.withhold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
