/**
 * Fills an empty house with the picture of 23 January 2025, through the desks, so that the demo obeys every rule. But
 * for the few facts of a press report all of it is invented and says so in its name.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "party",
            "area",
            "ui",
            "access",
            "store",
            "rooms",
            "files",
            "facility",
            "facility :: registry",
            "facility :: status",
            "facility :: report",
            "facility :: verification",
            "situation :: figure",
            "situation :: party",
            "situation :: statement",
            "facility :: need",
            "facility :: round",
            "facility :: focal",
            "rates",
            "pledge :: promise",
            "pledge :: ledger",
            "pledge :: iati",
            "pledge :: fts",
            "pledge :: lead",
            "detention :: vault",
            "detention :: chain",
            "detention :: casefile",
            "detention :: drop",
            "detention :: evidence",
            "detention :: intake",
            "paper"
        })
package org.tarmim.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
