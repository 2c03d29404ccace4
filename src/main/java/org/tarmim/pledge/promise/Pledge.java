package org.tarmim.pledge.promise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.withhold.Passage;

/**
 * A pledge as far as the reader may see it.
 *
 * @param revisions what it said and says, newest first; never empty
 */
public record Pledge(UUID id, PledgeCode code, List<Revision> revisions) {
    /** The kind of {@link Passage} that its words are. */
    static final String TO_WITHHOLD = "PLEDGE";

    public Pledge {
        revisions = List.copyOf(revisions);
    }

    /** Its words in every revision, as something that can be withheld. */
    public Passage passage() {
        return new Passage(TO_WITHHOLD, id);
    }

    /** What was recorded last, reviewed or not. */
    public Revision latest() {
        return revisions.getFirst();
    }

    /** What counts: the newest revision that was verified. */
    public Optional<Revision> verified() {
        return revisions.stream()
                .filter(revision -> revision.state() == ReviewState.VERIFIED)
                .findFirst();
    }
}
