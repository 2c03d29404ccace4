package org.tarmim.situation.statement;

import java.time.Instant;
import java.util.UUID;
import org.tarmim.situation.party.PartyName;

/**
 * What one statement does to another.
 *
 * @param by the party that says so
 */
public record StatementLink(UUID from, StatementTie kind, UUID to, PartyName by, Instant recordedAt) {}
