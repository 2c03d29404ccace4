package org.tarmim.facility.registry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed of a proposal; it need not be complete or right.
 *
 * @param version the version of the facility it was begun on; null for a new facility
 * @param place   the point as it was typed, also where it is none yet
 */
public record ProposalDraft(@Nullable Integer version, FacilityDetails details, String place, String reason) {
    /** What it would put in place of what was accepted after it was begun; nothing where nothing was. */
    public List<FieldChange> overtakenBy(Facility now) {
        return Objects.equals(version, now.version()) ? List.of() : FieldChange.between(now.details(), details);
    }
}
