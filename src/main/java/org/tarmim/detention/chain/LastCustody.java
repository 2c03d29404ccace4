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
 * A release that can have been before an arrest ends no custody after it, and no death one that began later: rather
 * somebody counts as held who was let go than the other way round. A custody is over before only where a release surely lies
 * between two arrests. What the days told do not decide stands side by side.
 */
final class LastCustody {
    /** Days of arrest no further apart are as likely told of one arrest as of two. */
    private static final int NEAR = 7;

    private static final Comparator<Happened> BY_LATEST = Comparator.comparing(LastCustody::latest);
    private static final Comparator<Happened> BY_EARLIEST = Comparator.comparing(LastCustody::earliest);

    private final List<Happened> told;
    private final List<Happened> arrests;
    private final List<Happened> undated;

    /** @param told all that happened, without what was corrected */
    LastCustody(List<Happened> told) {
        this.told = told;
        this.arrests =
                of(CustodyKind.ARREST).filter(one -> one.when().isKnown()).toList();
        var others = of(CustodyKind.ARREST).filter(one -> !one.when().isKnown()).toList();
        this.undated = others.size() + arrests.size() > 1 ? others : List.of();
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

    /** The last day on which it can have begun: today, where an arrest of unknown day can have come after a release. */
    Optional<LocalDate> beganBy(LocalDate today) {
        return arrests().stream().findFirst().map(last -> unsettled(today).isEmpty() ? latest(last) : today);
    }

    /** What ended it, as far as that has come by a day. */
    List<Happened> ends(LocalDate today) {
        return withoutVague(told.stream().filter(one -> one.kind().ends() && !isBefore(one) && hasCome(one, today)));
    }

    /** An end of a day that nobody knows says no more than one of the same kind of which a day is told. */
    private static List<Happened> withoutVague(Stream<Happened> ends) {
        var all = ends.toList();
        var dated = all.stream()
                .filter(end -> end.when().isKnown())
                .map(Happened::kind)
                .toList();
        return all.stream()
                .filter(end -> end.when().isKnown() || !dated.contains(end.kind()))
                .toList();
    }

    /** Releases that would have ended it, were there no arrest on a day that nobody knows. */
    List<Happened> unsettled(LocalDate today) {
        return undated.isEmpty() ? List.of() : lastReleases(today);
    }

    /** The last day of the custody that surely was before. */
    Optional<LocalDate> formerEnd() {
        var begin = begin().orElse(LocalDate.MIN);
        return releases()
                .filter(this::isCertain)
                .map(LastCustody::latest)
                .filter(day -> !day.isAfter(begin))
                .max(Comparator.naturalOrder());
    }

    /** The last day that can have been of a custody before. */
    Optional<LocalDate> possibleFormerEnd() {
        var again = undated.isEmpty()
                ? arrests.stream().map(LastCustody::latest).max(Comparator.naturalOrder())
                : Optional.<LocalDate>empty();
        return releases()
                .filter(this::isBefore)
                .map(LastCustody::latest)
                .max(Comparator.naturalOrder())
                .map(day -> again.filter(day::isAfter)
                        .map(last -> last.minusDays(1))
                        .orElse(day));
    }

    /** Claims of which the days do not say whether they are of one custody or of two, or which of them holds. */
    List<List<Happened>> doubts(LocalDate today) {
        var began = Stream.concat(arrests().stream(), releases().filter(this::isDoubtful))
                .toList();
        var ended = lastReleases(today);
        var again = ended.isEmpty()
                ? ended
                : Stream.concat(ended.stream(), undated.stream()).toList();
        var alive = Stream.concat(arrests.stream(), releases()).filter(this::isAfterDeath);
        var late = Stream.concat(of(CustodyKind.DEATH), alive).toList();
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

    /** Those after which no arrest is told of a day, as far as they have come. */
    private List<Happened> lastReleases(LocalDate today) {
        return withoutVague(releases().filter(release -> !isBetweenArrests(release) && hasCome(release, today)));
    }

    /** Whether an end is a release after which somebody can have been arrested once more, or a death before an arrest. */
    boolean isBefore(Happened end) {
        return switch (end.kind()) {
            case DEATH -> arrests.stream().anyMatch(arrest -> isAfter(arrest, end));
            case RELEASE -> !undated.isEmpty() || isBetweenArrests(end);
            default -> false;
        };
    }

    private boolean isBetweenArrests(Happened release) {
        return isCertain(release)
                || arrests.stream().anyMatch(one -> arrests.stream().anyMatch(other -> isBetween(one, release, other)));
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
                .anyMatch(release -> arrests.stream().anyMatch(again -> isWhollyBetween(arrest, release, again)));
    }

    private static boolean isWhollyBetween(Happened arrest, Happened release, Happened again) {
        return isBetween(arrest, release, again) && !latest(release).isAfter(earliest(again));
    }

    /** Nobody is released who was not arrested: of whatever release can be meant it is that one's. */
    private boolean isFirst(Happened arrest) {
        return arrests.stream()
                .allMatch(other -> other.equals(arrest) || !latest(arrest).isAfter(earliest(other)));
    }

    private boolean isDoubtful(Happened release) {
        return isBetweenArrests(release)
                && (!isCertain(release)
                        || begin().filter(latest(release)::isAfter).isPresent());
    }

    private boolean isAfterDeath(Happened one) {
        return of(CustodyKind.DEATH).anyMatch(death -> isAfter(one, death));
    }

    private static boolean isAfter(Happened one, Happened death) {
        return earliest(one).isAfter(latest(death));
    }

    /** A month has come by its first day, as "this month" is told of what was; days between only once all of them have. */
    private static boolean hasCome(Happened end, LocalDate today) {
        var day = end.when().precision() == DayPrecision.BETWEEN ? latest(end) : earliest(end);
        return !day.isAfter(today);
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
