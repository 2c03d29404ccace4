/**
 * People who are held: one case file each, with its chain of orders, its days counted, and nobody but who was granted it
 * able to read it. What a case says is sealed before it reaches the database.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "ui :: sheet",
            "access",
            "rest",
            "jobs",
            "store",
            "rooms",
            "notify",
            "notify :: ui",
            "paper",
            "files",
            "files :: ui"
        })
@Room("detention")
package org.tarmim.detention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.tarmim.rooms.Room;
