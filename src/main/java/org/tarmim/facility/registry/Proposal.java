package org.tarmim.facility.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed new facility, or a proposed change of one, and what became of it.
 *
 * @param facility the facility to change; the id the new one will have otherwise
 * @param basedOn  the version the change starts from; null for a new facility
 * @param previous what stood there; null for a new facility
 * @param decision null while it waits
 */
public record Proposal(
        UUID id,
        UUID facility,
        @Nullable Integer basedOn,
        FacilityDetails details,
        @Nullable FacilityDetails previous,
        String reason,
        UUID proposer,
        UUID proposerOrganisation,
        Instant proposedAt,
        @Nullable Decision decision,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {
    /** What a second person said to a proposal. */
    public enum Decision {
        ACCEPTED,
        REJECTED
    }

    /** Whether it proposes a new facility. */
    public boolean isNew() {
        return basedOn == null;
    }

    /** What it changes, part by part. */
    public List<FieldChange> changes() {
        return FieldChange.between(previous, details);
    }

    /** The same with a second person's decision. */
    Proposal decided(Decision decision, UUID by, Instant at, @Nullable String why) {
        return new Proposal(
                id,
                facility,
                basedOn,
                details,
                previous,
                reason,
                proposer,
                proposerOrganisation,
                proposedAt,
                decision,
                by,
                at,
                why);
    }
}
