package org.tarmim.jobs;

import java.time.Duration;

/** Work for the whole installation: whichever node comes first does it, and no other at the same time. */
public interface Job {
    /** A stable word, under which the database remembers when it ran. */
    String name();

    /** How long after the end of one run the next begins. */
    Duration every();

    /** Does it, in a name and a transaction of its own. What it throws is logged, and it runs again next time. */
    void run();
}
