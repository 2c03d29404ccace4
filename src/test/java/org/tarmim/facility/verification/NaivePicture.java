package org.tarmim.facility.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;

/** What was known at one moment of another, as plainly as it can be said: every decision is gone through anew. */
final class NaivePicture {
    private record Verified(StatusReport report, Verification verification) {
        boolean by(Instant moment) {
            var undoneAt = verification.undoneAt();
            return !verification.decidedAt().isAfter(moment) && (undoneAt == null || undoneAt.isAfter(moment));
        }

        Optional<Claim> claim(Dimension dimension) {
            var accepted = verification.details().dimensions();
            return report.claims().stream()
                    .filter(claim -> claim.dimension().equals(dimension) && claim.known())
                    .filter(claim -> accepted.isEmpty() || accepted.contains(dimension))
                    .findFirst();
        }
    }

    private final Map<UUID, StatusReport> reports = new HashMap<>();
    private final List<Verified> verified = new ArrayList<>();

    void reported(StatusReport report) {
        reports.put(report.id(), report);
    }

    void verified(StatusReport report, Verification verification) {
        verified.add(new Verified(report, verification));
    }

    /** The decision as it is now, after it was taken back. */
    void undone(Verification verification) {
        verified.replaceAll(one ->
                one.verification().id().equals(verification.id()) ? new Verified(one.report(), verification) : one);
    }

    /** The value of a dimension at a moment, by all that was verified at another; empty where none was known. */
    Optional<String> value(Dimension dimension, Instant trueOn, Instant knownOn) {
        return standing(knownOn)
                .filter(one -> one.claim(dimension).isPresent())
                .filter(one -> !one.report().observed().at().isAfter(trueOn))
                .max(Comparator.comparing(
                                (Verified one) -> one.report().observed().at())
                        .thenComparing(one -> one.report().receivedAt()))
                .flatMap(one -> one.claim(dimension))
                .map(Claim::value);
    }

    /** Every moment at which something was observed, decided or undone. */
    Stream<Instant> moments() {
        return Stream.concat(
                reports.values().stream().map(report -> report.observed().at()),
                verified.stream()
                        .flatMap(one -> Stream.of(
                                one.verification().decidedAt(),
                                one.verification().undoneAt()))
                        .filter(Objects::nonNull));
    }

    private Stream<Verified> standing(Instant knownOn) {
        var known = verified.stream().filter(one -> one.by(knownOn)).toList();
        return known.stream().filter(one -> known.stream().noneMatch(other -> corrects(other.report(), one.report())));
    }

    private boolean corrects(StatusReport later, StatusReport earlier) {
        for (var id = later.supersedes(); id != null; id = reports.get(id).supersedes())
            if (id.equals(earlier.id())) return true;
        return false;
    }
}
