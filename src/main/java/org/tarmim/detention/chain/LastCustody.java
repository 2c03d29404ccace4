package org.tarmim.detention.chain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The custody that counts, of somebody who may have been held before: which of the arrests told began it, and what ended it.
 * A release that can have been before an arrest ends no custody after it: rather somebody counts as held who was let go
 * than the other way round. What the days told do not decide stands side by side.
 */
final class LastCustody {
    /** Days of arrest no further apart are as likely told of one arrest as of two. */
    private static final int NEAR = 7;

    private static final Comparator<Happened> BY_LATEST = Comparator.comparing(LastCustody::latest);
    private static final Comparator<Happened> BY_EARLIEST = Comparator.comparing(LastCustody::earliest);

    private final List<Happened> told;
    private final List<Happened> arrests;

    /** @param told all that happened, without what was corrected */
    LastCustody(List<Happened> told) {
        this.told = told;
        var dated = of(CustodyKind.ARREST).filter(one -> one.when().isKnown()).toList();
        var possible = dated.stream().filter(one -> !isAfterDeath(one)).toList();
        this.arrests = possible.isEmpty() ? dated : possible;
    }

    /** How the arrest is told that began it, the last one first; empty where nobody knows a day. */
    List<Happened> arrests() {
        return arrests.stream()
                .filter(arrest -> !isFormer(arrest))
                .sorted(BY_LATEST.reversed())
                .toList();
    }

    /** The first day on which it can have begun. */
    Optional<LocalDate> begin() {
        return arrests().stream().map(LastCustody::earliest).min(Comparator.naturalOrder());
    }

    /** What ended it, as far as that has come by a day. */
    List<Happened> ends(LocalDate today) {
        return told.stream()
                .filter(one -> one.kind().ends() && !isBefore(one))
                .filter(one -> !earliest(one).isAfter(today))
                .toList();
    }

    /** The last day of the custody before. */
    Optional<LocalDate> formerEnd() {
        var begin = begin().orElse(LocalDate.MIN);
        return releases()
                .filter(this::isBefore)
                .map(release ->
                        isCertain(release) && !latest(release).isAfter(begin) ? latest(release) : begin.minusDays(1))
                .max(Comparator.naturalOrder());
    }

    /** Claims of which the days do not say whether they are of one custody or of two, or which of them holds. */
    List<List<Happened>> doubts(LocalDate today) {
        var began = Stream.concat(arrests().stream(), releases().filter(this::isDoubtful))
                .toList();
        var ended = ends(today).stream()
                .filter(one -> one.kind() == CustodyKind.RELEASE)
                .toList();
        var undated = of(CustodyKind.ARREST).filter(one -> !one.when().isKnown() && !arrests.isEmpty());
        var again = ended.isEmpty()
                ? List.<Happened>of()
                : Stream.concat(ended.stream(), undated).toList();
        var late = Stream.concat(of(CustodyKind.DEATH), of(CustodyKind.ARREST).filter(this::isAfterDeath))
                .toList();
        return Stream.of(began, again, late)
                .filter(LastCustody::differ)
                .map(LastCustody::inOrder)
                .toList();
    }

    private Stream<Happened> of(CustodyKind kind) {
        return told.stream().filter(one -> one.kind() == kind);
    }

    private Stream<Happened> releases() {
        return of(CustodyKind.RELEASE);
    }

    /** Whether an end is a release after which somebody was, or can have been, arrested once more. */
    boolean isBefore(Happened end) {
        if (end.kind() != CustodyKind.RELEASE) return false;
        return isCertain(end)
                || arrests.stream().anyMatch(one -> arrests.stream().anyMatch(other -> isBetween(one, end, other)));
    }

    private boolean isCertain(Happened release) {
        var day = latest(release);
        return arrests.stream()
                .anyMatch(arrest -> day.isBefore(earliest(arrest))
                        || day.equals(earliest(arrest))
                                && arrests.stream().anyMatch(one -> latest(one).isBefore(day)));
    }

    /** Whether somebody can have been arrested, then released and then arrested once more. */
    private static boolean isBetween(Happened arrest, Happened release, Happened again) {
        return latest(arrest).isBefore(earliest(again))
                && !earliest(arrest).isAfter(latest(release))
                && !earliest(release).isAfter(latest(again));
    }

    private boolean isFormer(Happened arrest) {
        var last = arrests.stream().max(BY_LATEST).orElseThrow();
        if (ChronoUnit.DAYS.between(earliest(arrest), latest(last)) <= NEAR) return false;
        return releases()
                .filter(release -> isFirst(arrest) || !latest(arrest).isAfter(earliest(release)))
                .anyMatch(release -> arrests.stream().anyMatch(again -> isBetween(arrest, release, again)));
    }

    /** Nobody is released who was not arrested: of whatever release can be meant it is that one's. */
    private boolean isFirst(Happened arrest) {
        return arrests.stream().min(BY_EARLIEST).orElseThrow().when().overlaps(arrest.when());
    }

    private boolean isDoubtful(Happened release) {
        return isBefore(release)
                && (!isCertain(release)
                        || begin().filter(latest(release)::isAfter).isPresent());
    }

    private boolean isAfterDeath(Happened arrest) {
        return of(CustodyKind.DEATH).anyMatch(death -> earliest(arrest).isAfter(latest(death)));
    }

    private static boolean differ(List<Happened> claims) {
        return claims.stream()
                .anyMatch(one -> claims.stream()
                        .anyMatch(other ->
                                one.kind() != other.kind() || !one.when().overlaps(other.when()) && one != other));
    }

    private static List<Happened> inOrder(List<Happened> claims) {
        var sorted = new ArrayList<>(claims);
        sorted.sort(BY_EARLIEST.thenComparing(BY_LATEST).thenComparing(Happened::kind));
        return sorted;
    }

    /** The first day it can have been; of a day that nobody knows the first of all. */
    static LocalDate earliest(Happened one) {
        return orElse(one.when().earliest(), LocalDate.MIN);
    }

    /** The last day it can have been; of a day that nobody knows the last of all. */
    static LocalDate latest(Happened one) {
        return orElse(one.when().latest(), LocalDate.MAX);
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }
}
