package org.tarmim.pledge.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody found of a condition. It is never changed; what is found later is another.
 *
 * @param assessedOn the day on which it was so
 * @param evidence   why, in own words
 * @param recordedAt on the situation clock
 */
public record Finding(
        UUID id,
        Condition condition,
        ConditionState state,
        LocalDate assessedOn,
        String evidence,
        UUID assessorOrganisation,
        Instant recordedAt) {}
