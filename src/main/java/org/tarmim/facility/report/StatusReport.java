package org.tarmim.facility.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.PartialKind;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.kernel.Moment;

/**
 * A status report as it came in; it never changes.
 *
 * @param informant who told it; the reporter where nobody else did
 * @param noChange  whether it only confirms what was known
 * @param withheldAt when two people last withheld the note or a partner's name; null otherwise
 * @param causes    ranked causes, one row for each
 */
public record StatusReport(
        UUID id,
        UUID facility,
        Moment observed,
        Instant receivedAt,
        UUID reporter,
        UUID reporterOrganisation,
        UUID informant,
        Channel channel,
        Method method,
        Confidence confidence,
        boolean noChange,
        @Nullable UnknownWhy unknownWhy,
        @Nullable PartialKind partialKind,
        @Nullable String note,
        @Nullable Instant withheldAt,
        @Nullable UUID supersedes,
        List<Claim> claims,
        List<RankedCause> causes,
        List<PartnerSupport> support) {
    /** One cause of one dimension, 1 for the heaviest. */
    public record RankedCause(Dimension dimension, int rank, Cause cause) {}

    /** A short code of the report that can be read out on the phone, for instance {@code 7KQ-2MX}. */
    public String receipt() {
        return Receipt.of(id).text();
    }

    /** The same said again as a correction of this report, as it was read just now and to be changed before it is sent. */
    public StatusReportDetails corrected(Instant readAt) {
        return Correction.of(this, readAt);
    }
}
