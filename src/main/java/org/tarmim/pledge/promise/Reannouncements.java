package org.tarmim.pledge.promise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.promise.Resemblance.Proposal;
import org.tarmim.rates.Rate;

/** Finds the pledges of a donor that a new announcement may be about. */
final class Reannouncements {
    /** What changing rates can make of one amount within the window. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private static final long WINDOW_DAYS = 730;
    private static final Pattern FURTHER =
            Pattern.compile("\\b(further|additional|new|on top)\\b|إضافي|جديد", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOTAL = Pattern.compile(
            "\\b(total|since|so far|brings? .* to|raised? to)\\b|إجمالي|ليصبح", Pattern.CASE_INSENSITIVE);

    private Reannouncements() {}

    /** Those among the verified pledges of one donor, most reasons first. */
    static List<Resemblance> among(List<Revision> pledges, PledgeDetails said, Counted counted) {
        return pledges.stream()
                .map(pledge -> compare(pledge, said, counted))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Resemblance one) -> one.reasons().size())
                        .reversed())
                .toList();
    }

    /**
     * Those of another donor through whose hands money goes, of which what is said may be a part, or which may be parts of
     * what is said: it counts at one of the two.
     */
    static List<Resemblance> via(List<Revision> pledges, PledgeDetails said) {
        return pledges.stream()
                .filter(pledge -> isNear(pledge.details(), said))
                .map(pledge ->
                        new Resemblance(pledge, Proposal.PART, Money.zero(Rate.DOLLAR), List.of("resemblance.via")))
                .toList();
    }

    /** Whether recording something as new goes against what was found. */
    static boolean warn(List<Resemblance> found) {
        return !found.isEmpty();
    }

    private static Optional<Resemblance> compare(Revision pledge, PledgeDetails said, Counted counted) {
        if (!isNear(pledge.details(), said)) return Optional.empty();
        var before = pledge.counted().worth();
        var now = counted.worth();
        var reasons = reasons(pledge.details(), said);
        if (isNear(before, now)) {
            reasons.add(0, "resemblance.amount");
            return Optional.of(new Resemblance(pledge, Proposal.SAME, Money.zero(Rate.DOLLAR), reasons));
        }
        var raised = now.compareTo(before) > 0 && TOTAL.matcher(words(said)).find();
        if (!raised) return Optional.empty();
        reasons.add(0, "resemblance.total");
        return Optional.of(new Resemblance(pledge, Proposal.INCREASE, now.minus(before), reasons));
    }

    private static List<String> reasons(PledgeDetails before, PledgeDetails said) {
        var reasons = new ArrayList<String>();
        if (Objects.equals(before.sector(), said.sector())) reasons.add("resemblance.sector");
        if (before.channel() == said.channel()) reasons.add("resemblance.channel");
        if (!FURTHER.matcher(words(said)).find()) reasons.add("resemblance.notFurther");
        return reasons;
    }

    private static String words(PledgeDetails said) {
        return said.title() + " " + Objects.requireNonNullElse(said.purpose(), "");
    }

    private static boolean isNear(PledgeDetails one, PledgeDetails other) {
        return Math.abs(ChronoUnit.DAYS.between(one.announcedOn(), other.announcedOn())) <= WINDOW_DAYS;
    }

    private static boolean isNear(Money one, Money other) {
        if (one.isZero() || other.isZero()) return false;
        var tolerated = one.amount().multiply(TOLERANCE).setScale(Money.DECIMALS, RoundingMode.HALF_UP);
        return one.amount().subtract(other.amount()).abs().compareTo(tolerated) <= 0;
    }
}
