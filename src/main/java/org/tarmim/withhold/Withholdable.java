package org.tarmim.withhold;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Content of a room that two people can blank. Everything here runs in the transaction and name of who decides. */
public interface Withholdable {
    /** The kinds of {@link Passage} meant here. */
    Set<String> kinds();

    /** The tables in which such content stands, so that what was blanked can be cleaned out of their files. */
    Set<String> tables();

    /** What stands there as far as the reader sees it; empty where there is nothing, or nothing any more. */
    Optional<Found> find(Passage passage);

    /**
     * Blanks it everywhere the room keeps it, once the ask is stored as decided, and tells what changed.
     *
     * @param ask the decided ask, which the database checks again
     */
    void blank(UUID ask, Passage passage);
}
