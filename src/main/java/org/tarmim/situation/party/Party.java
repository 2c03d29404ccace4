package org.tarmim.situation.party;

import java.util.UUID;

/**
 * A party: whoever speaks, pays, receives or fights.
 *
 * @param version counts the changes, so that two people cannot overwrite each other unseen
 */
public record Party(UUID id, int version, PartyDetails details) {
    /** Its names. */
    public PartyName name() {
        return new PartyName(id, details.nameEn(), details.nameAr());
    }
}
