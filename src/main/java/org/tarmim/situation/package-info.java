/**
 * The situation around the work: who the parties are, what officials said and when, and where each party stands by it.
 * A statement is never changed; what corrects it is another statement.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "party",
            "ui",
            "access",
            "rooms",
            "withhold",
            "withhold :: ui",
            "notify",
            "notify :: ui",
            "facility :: picture",
            "facility :: ui"
        })
@Room("situation")
package org.tarmim.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.tarmim.rooms.Room;
