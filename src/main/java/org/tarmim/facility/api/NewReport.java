package org.tarmim.facility.api;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.Question;

/**
 * A report as it is sent.
 *
 * @param id        chosen by the sender; the same report sent again under the same id changes nothing
 * @param confirmed what the sender was asked by a refusal before, and stands by
 * @param readAt    when the report that is corrected was read; a decision made since refuses the correction,
 *                  and without it no words are taken where some were withheld
 */
record NewReport(
        UUID id,
        Statement statement,
        @Nullable Set<Question> confirmed,
        @Nullable Instant readAt) {
    Set<Question> answers() {
        return Objects.requireNonNullElse(confirmed, Set.of());
    }
}
