package org.tarmim.facility.registry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Actor;

/**
 * A proposed new facility, or a proposed change of one, and what became of it.
 *
 * @param facility the facility to change; the id the new one will have otherwise
 * @param basedOn  the version the change starts from; null for a new facility
 * @param previous what stood there; null for a new facility
 * @param withheldAt when two people withheld something of it, after which nobody can accept it; null otherwise
 * @param blankedAt when everything typed into it was withheld; null otherwise
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
        @Nullable String decisionReason,
        @Nullable Instant withheldAt,
        @Nullable Instant blankedAt) {
    /** What a second person said to a proposal. */
    public enum Decision {
        ACCEPTED,
        REJECTED
    }

    /** A new facility, proposed by somebody who belongs to an organisation. */
    static Proposal toAdd(FacilityDetails details, String reason, Actor proposer, Instant at) {
        return waiting(UUID.randomUUID(), null, details, null, reason, proposer, at);
    }

    /** A change of a facility as it stands now. */
    static Proposal toChange(Facility now, FacilityDetails details, String reason, Actor proposer, Instant at) {
        return waiting(now.id(), now.version(), details, now.details(), reason, proposer, at);
    }

    private static Proposal waiting(
            UUID facility,
            @Nullable Integer basedOn,
            FacilityDetails details,
            @Nullable FacilityDetails previous,
            String reason,
            Actor proposer,
            Instant at) {
        return new Proposal(
                UUID.randomUUID(),
                facility,
                basedOn,
                details,
                previous,
                reason.strip(),
                proposer.account(),
                Objects.requireNonNull(proposer.organisation()),
                at,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether it proposes a new facility. */
    public boolean isNew() {
        return basedOn == null;
    }

    /** Whether nothing that was typed into it is left. */
    public boolean isBlanked() {
        return blankedAt != null;
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
                why,
                withheldAt,
                blankedAt);
    }
}
