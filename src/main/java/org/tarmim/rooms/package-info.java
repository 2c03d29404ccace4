/**
 * Which rooms an installation opens. A room that stays shut has no page, menu, endpoint, search or job; its tables are
 * there and stay empty.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "store")
package org.tarmim.rooms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
