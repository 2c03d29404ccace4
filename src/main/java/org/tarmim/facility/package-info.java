/**
 * Places that heal: what happened to them, what works, how they come back.
 * A facility is never deleted: history matters more than a tidy list.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "party",
            "area",
            "ui",
            "ui :: sheet",
            "access",
            "access :: phone",
            "files",
            "files :: ui",
            "notify",
            "notify :: ui",
            "rooms",
            "store",
            "jobs",
            "rest",
            "withhold",
            "withhold :: ui",
            "rates"
        })
@Room("facility")
package org.tarmim.facility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.tarmim.rooms.Room;
