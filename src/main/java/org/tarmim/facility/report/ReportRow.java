package org.tarmim.facility.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;

/**
 * One line of a list of reports, with what became of it.
 *
 * @param functionality what it says of functioning; null where it says nothing of it
 * @param reasonCode    why it was not verified, a word of the reason codes; null otherwise
 * @param answer        what the coordinator wrote back; null where nothing
 * @param answerId      the decision the answer belongs to; null where there is none
 * @param answerWithheldAt when two people withheld the answer; null otherwise
 * @param noted            whether it has a note
 * @param withheldAt    when two people withheld the note; null otherwise
 * @param decidedAt     when that was decided; null while it waits
 */
public record ReportRow(
        UUID id,
        UUID facility,
        String facilityCode,
        @Nullable String nameEn,
        @Nullable String nameAr,
        UUID reporter,
        UUID reporterOrganisation,
        Moment observed,
        Instant receivedAt,
        boolean noChange,
        @Nullable Functionality functionality,
        ReportState state,
        @Nullable String reasonCode,
        @Nullable String answer,
        @Nullable Instant decidedAt,
        @Nullable UUID answerId,
        @Nullable Instant answerWithheldAt,
        boolean noted,
        @Nullable Instant withheldAt) {
    /** The code that can be read out on the phone. */
    public String receipt() {
        return Receipt.of(id);
    }
}
