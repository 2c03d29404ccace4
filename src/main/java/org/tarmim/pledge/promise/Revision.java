package org.tarmim.pledge.promise;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a pledge says since somebody recorded it.
 *
 * @param no            counted from one
 * @param reason        why it says something else than the revision before
 * @param reviewsNeeded one, or two for a large or disputed pledge or one that overrides a warning
 * @param recordedAt    on the situation clock
 */
public record Revision(
        UUID id,
        UUID pledge,
        PledgeCode code,
        int no,
        PledgeDetails details,
        Counted counted,
        RevisionReason reason,
        @Nullable String note,
        UUID author,
        UUID authorOrganisation,
        int reviewsNeeded,
        ReviewState state,
        Instant recordedAt) {
    /** Whether it waits for a reviewer. */
    public boolean isOpen() {
        return state == ReviewState.WAITING || state == ReviewState.WAITING_FOR_SECOND;
    }

    /** Whether the words of both are the same, whatever else is. */
    boolean saysTheSame(Revision other) {
        return details.title().equals(other.details.title())
                && Objects.equals(details.purpose(), other.details.purpose())
                && Objects.equals(note, other.note)
                && details.conditions().equals(other.details.conditions());
    }

    Revision with(List<Tranche> tranches, List<Condition> conditions) {
        return new Revision(
                id,
                pledge,
                code,
                no,
                details.with(tranches, conditions),
                counted,
                reason,
                note,
                author,
                authorOrganisation,
                reviewsNeeded,
                state,
                recordedAt);
    }
}
