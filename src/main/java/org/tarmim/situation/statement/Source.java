package org.tarmim.situation.statement;

import java.util.UUID;
import org.tarmim.withhold.Passage;

/** Something published in which statements appear. */
public record Source(UUID id, SourceDetails details) {
    /** The kind of {@link Passage} that its words are. */
    static final String TO_WITHHOLD = "SOURCE";

    /** Who published it and where, as something that can be withheld. */
    public Passage passage() {
        return new Passage(TO_WITHHOLD, id);
    }
}
