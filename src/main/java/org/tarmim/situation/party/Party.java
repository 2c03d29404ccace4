package org.tarmim.situation.party;

import java.util.UUID;
import org.tarmim.withhold.Passage;

/**
 * A party: whoever speaks, pays, receives or fights.
 *
 * @param version counts the changes, so that two people cannot overwrite each other unseen
 */
public record Party(UUID id, int version, PartyDetails details) {
    /** The kind of {@link Passage} that its words are. */
    static final String TO_WITHHOLD = "PARTY";

    /** What it is called, as something that can be withheld. */
    public Passage passage() {
        return new Passage(TO_WITHHOLD, id);
    }

    /** Its names. */
    public PartyName name() {
        return new PartyName(id, details.nameEn(), details.nameAr());
    }
}
