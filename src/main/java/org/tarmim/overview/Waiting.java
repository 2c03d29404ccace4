package org.tarmim.overview;

import java.util.List;
import java.util.Locale;

/** One kind of work that can wait for people, asked of the desk that knows it. */
interface Waiting {
    /** The word of {@code May} without which this is not one's work. */
    String permission();

    /** What waits for whoever acts. */
    List<Task> tasks(Locale language);
}
