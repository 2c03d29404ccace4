package org.tarmim.pledge.gap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tarmim.facility.need.NeedStep;
import org.tarmim.kernel.Money;

/** Makes the months of a plot out of steps: the sums at the end of each. Older months than the plot holds are in the first. */
final class MoneyMonths {
    /** As many as a plot can hold. */
    static final int MOST = 36;

    private MoneyMonths() {}

    /** The months up to the day of the picture; none where nothing happened. */
    static List<MoneyMonth> of(List<NeedStep> needs, List<MoneyStep> money, LocalDate last) {
        var first = Stream.concat(
                        needs.stream().map(NeedStep::day), money.stream().map(MoneyStep::day))
                .min(LocalDate::compareTo);
        return first.map(day -> months(YearMonth.from(day), needs, money, last)).orElse(List.of());
    }

    private static List<MoneyMonth> months(
            YearMonth begun, List<NeedStep> needs, List<MoneyStep> money, LocalDate last) {
        var months = new ArrayList<MoneyMonth>();
        var oldest = YearMonth.from(last).minusMonths(MOST - 1L);
        for (var month = begun.isBefore(oldest) ? oldest : begun;
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) months.add(month(month, needs, money, last));
        return months;
    }

    private static MoneyMonth month(YearMonth month, List<NeedStep> needs, List<MoneyStep> money, LocalDate last) {
        var end = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
        var until = money.stream().filter(step -> !step.day().isAfter(end)).toList();
        return new MoneyMonth(
                end,
                sum(needs.stream().filter(step -> !step.day().isAfter(end)).map(NeedStep::usd)),
                sum(until.stream().map(MoneyStep::promised)),
                sum(until.stream().map(MoneyStep::covered)),
                sum(until.stream().map(MoneyStep::received)));
    }

    private static Money sum(Stream<Money> parts) {
        return parts.reduce(Chain.NOTHING, Money::plus);
    }
}
