package org.tarmim.situation.party;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a party is to another, as a person types it; messages are translation keys.
 *
 * @param from the first day; null where nobody knows
 * @param to   the last day; null as long as it lasts
 */
public record PartyLinkDetails(
        @NotNull(message = "party.link.kind.missing") PartyTie kind,
        @NotNull(message = "party.link.other.missing") UUID other,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    @AssertTrue(message = "party.link.days")
    public boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }
}
