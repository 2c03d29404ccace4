package org.tarmim.facility.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.kernel.CleanText;

/**
 * What a person types of an assessment.
 *
 * @param assessedOn its last day
 * @param area       null for the whole territory; of a facility's assessment too
 * @param sector     null for all sectors; of a facility's assessment too
 * @param supersedes the older one of the same subject, whose needs leave the totals
 * @param measures   damage and loss
 */
public record AssessmentDetails(
        @NotBlank(message = "assessment.title.missing")
        @Size(max = CleanText.LONGEST_NAME, message = "assessment.title.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String title,

        @NotBlank(message = "assessment.publisher.missing")
        @Size(max = CleanText.LONGEST_NAME, message = "assessment.title.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String publisher,

        @NotNull(message = "assessment.day.missing") LocalDate assessedOn,
        @Nullable PCode area,
        @Nullable Sector sector,
        @Nullable UUID supersedes,
        List<@Valid MeasureDetails> measures) {
    public AssessmentDetails {
        title = title == null ? "" : CleanText.of(title);
        publisher = publisher == null ? "" : CleanText.of(publisher);
        measures = measures == null ? List.of() : List.copyOf(measures);
    }
}
