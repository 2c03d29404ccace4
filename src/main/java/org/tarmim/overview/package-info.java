/**
 * Today: what waits for the person who signed in, and how things stand. It only asks the desks of other rooms.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "access",
            "audit",
            "files",
            "notify",
            "notify :: ui",
            "rooms",
            "withhold",
            "facility",
            "facility :: registry",
            "facility :: status",
            "facility :: report",
            "facility :: verification",
            "facility :: picture",
            "facility :: round",
            "facility :: saved",
            "facility :: ui",
            "detention :: handover",
            "detention :: keeping",
            "detention :: vault",
            "detention :: casefile",
            "detention :: drop",
            "detention :: emergency",
            "detention :: document",
            "detention :: filing"
        })
package org.tarmim.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
