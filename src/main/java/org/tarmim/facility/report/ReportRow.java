package org.tarmim.facility.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.ui.Languages;

/**
 * One line of a list of reports, with what became of it.
 *
 * @param facilityCode  null where the reader may not see the facility, only the own report on it
 * @param functionality what it says of functioning; null where it says nothing of it
 * @param reasonCode    why it was not verified, a word of the reason codes; null otherwise
 * @param answer        what the coordinator wrote back; null where nothing
 * @param answerId      the decision the answer belongs to; null where there is none
 * @param answerWithheldAt when two people withheld the answer; null otherwise
 * @param noted            whether it has a note
 * @param withheldAt    when two people withheld the note; null otherwise
 * @param decidedAt     when that was decided; null while it waits
 * @param withdrawal    how its reporter took it back; null where nobody did
 */
public record ReportRow(
        UUID id,
        UUID facility,
        @Nullable String facilityCode,
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
        @Nullable Instant withheldAt,
        @Nullable Withdrawal withdrawal) {
    private static final Duration PATIENCE = Duration.ofDays(1);

    /** The code that can be read out on the phone. */
    public String receipt() {
        return Receipt.of(id).text();
    }

    /** Whether its reporter may say it otherwise; who may no longer see the facility cannot say anything new of it. */
    public boolean isToBeCorrected() {
        return state != ReportState.SUPERSEDED && state != ReportState.WITHDRAWN && facilityCode != null;
    }

    /** Whether its reporter may take it back, since nobody decided on it. */
    public boolean isToBeWithdrawn() {
        return state == ReportState.SUBMITTED || state == ReportState.NEEDS_INFO;
    }

    /** Whether a photo can still be added at that moment, where there is none: for a day, while nobody decided on it. */
    public boolean isForAPhoto(Instant now) {
        return state == ReportState.SUBMITTED && now.isBefore(receivedAt.plus(PATIENCE));
    }

    /** What to call the facility: its name in that language or the other one, its code, or else the receipt. */
    public String name(Locale language) {
        return Stream.of(language.equals(Languages.ARABIC) ? nameAr : nameEn, nameEn, nameAr, facilityCode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(this::receipt);
    }
}
