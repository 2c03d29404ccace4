/**
 * Money promised: who said so, whether it was reviewed, where it is now and what it pays for. No unit of it is ever in
 * two places.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "party",
            "area",
            "ui",
            "access",
            "files",
            "files :: ui",
            "notify",
            "notify :: ui",
            "rooms",
            "withhold",
            "withhold :: ui",
            "rates",
            "rest",
            "facility",
            "facility :: need",
            "facility :: registry",
            "facility :: picture",
            "facility :: ui",
            "situation",
            "situation :: party",
            "situation :: statement",
            "situation :: ui"
        })
@Room(
        value = "pledge",
        needs = {"facility", "situation"})
package org.tarmim.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.tarmim.rooms.Room;
