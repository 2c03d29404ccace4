package org.tarmim.pledge.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tarmim.pledge.document.NewDocument;

/**
 * What the desk types of a condition. Messages are translation keys.
 *
 * @param revision   of which pledge, as it was said last
 * @param assessedOn the day on which it was so
 * @param evidence   why, in own words; a document may stand beside it
 */
public record FindingDetails(
        @NotNull UUID revision,

        @NotNull(message = "finding.condition.missing") Condition condition,

        @NotNull(message = "finding.state.missing") ConditionState state,

        @NotNull(message = "finding.assessedOn.missing") LocalDate assessedOn,

        @NotBlank(message = "finding.evidence.missing") @Size(max = 2000, message = "finding.evidence.length")
        String evidence,

        List<@Valid NewDocument> documents) {
    public FindingDetails {
        documents = List.copyOf(documents);
    }
}
