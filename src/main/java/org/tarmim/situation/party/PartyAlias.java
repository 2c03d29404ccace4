package org.tarmim.situation.party;

import java.time.Instant;
import java.util.UUID;

/**
 * Another spelling of a party's name, and what the desk made of it.
 *
 * @param proposedBy the account that proposed it and therefore does not decide on it
 */
public record PartyAlias(UUID id, UUID party, AliasDetails details, State state, UUID proposedBy, Instant proposedAt) {
    /** Whether it means this party: only what was confirmed finds it. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED
    }
}
