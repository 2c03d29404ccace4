package org.tarmim.notify;

import java.util.List;

/** What waits for whoever acts, or is due; each room counts its own. */
public interface Due {
    /** The word of {@code May} without which it is not one's work. */
    String permission();

    /** What waits now, the most pressing first; empty where nothing does. */
    List<DueLine> lines();
}
