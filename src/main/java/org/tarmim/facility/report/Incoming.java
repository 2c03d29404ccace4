package org.tarmim.facility.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.tarmim.access.Actor;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;

/** What was typed and by whom, on its way to becoming a report. */
record Incoming(StatusReportDetails details, Actor reporter, boolean noChange) {
    StatusReport received(UUID id, Instant at) {
        return new StatusReport(
                id,
                details.facility(),
                details.observed(),
                at,
                reporter.account(),
                Objects.requireNonNull(reporter.organisation()),
                Objects.requireNonNullElse(details.informant(), reporter.account()),
                reporter.isByToken() ? Channel.API : Channel.WEB,
                details.method(),
                details.confidence(),
                noChange,
                details.unknownWhy(),
                details.partialKind(),
                details.note(),
                null,
                details.supersedes(),
                sortedClaims(),
                rankedCauses(),
                sortedSupport());
    }

    private List<Claim> sortedClaims() {
        return details.claims().stream()
                .sorted(Comparator.comparing(Claim::dimension))
                .toList();
    }

    private List<StatusReport.RankedCause> rankedCauses() {
        var ranked = new ArrayList<StatusReport.RankedCause>();
        new TreeMap<>(details.causes()).forEach((dimension, causes) -> rank(dimension, causes, ranked));
        return ranked;
    }

    private static void rank(Dimension dimension, List<Cause> causes, List<StatusReport.RankedCause> ranked) {
        for (int rank = 1; rank <= causes.size(); rank++) {
            ranked.add(new StatusReport.RankedCause(dimension, rank, causes.get(rank - 1)));
        }
    }

    private List<PartnerSupport> sortedSupport() {
        return details.support().stream()
                .sorted(Comparator.comparing(PartnerSupport::partner))
                .toList();
    }
}
