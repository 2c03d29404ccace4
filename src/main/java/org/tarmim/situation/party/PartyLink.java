package org.tarmim.situation.party;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a party is, or was, to another.
 *
 * @param from the first day; null where nobody knows
 * @param to   the last day; null as long as it lasts
 */
public record PartyLink(
        UUID id,
        PartyName party,
        PartyTie kind,
        PartyName other,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
