package org.tarmim.pledge.ui.gap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.gap.MoneyMonth;
import org.tarmim.pledge.gap.Waterfall;
import org.tarmim.ui.Words;

/** The plots of money, each with a sentence and its numbers. */
final class MoneyPlots {
    private final GapNames names;
    private final Words words;

    MoneyPlots(GapNames names) {
        this.names = names;
        words = names.words();
    }

    /** From the need of a line to what is missing of it. */
    PlottedPanel waterfall(String line, Waterfall fall) {
        var chain = fall.chain();
        var panel = new PlottedPanel(words.say("gapPlots.waterfall", line));
        if (chain.need().isZero()
                && chain.everything().isZero()
                && fall.beyond().isZero()) return PlottedPanel.empty(words.say("gapPlots.waterfall", line));
        panel.says(
                chain.need().isZero()
                        ? words.say("gapPlots.waterfall.noNeed")
                        : words.say(
                                "gapPlots.waterfall.said",
                                GapNames.cents(chain.need()),
                                GapNames.cents(chain.covered()),
                                GapNames.cents(chain.missing())));
        if (!chain.over().isZero() && !chain.need().isZero())
            panel.says(words.say("gapPlots.waterfall.over", GapNames.cents(chain.over())));
        if (!fall.beyond().isZero()) panel.says(words.say("gapPlots.range", GapNames.cents(fall.beyond())));
        return panel.shows(
                new WaterfallPlot(chain, fall.beyond()),
                table(words.say("gapPlots.waterfall", line), chain, fall.beyond()));
    }

    /** Loans, guarantees and goods, which stand outside. */
    PlottedPanel apart(Waterfall fall) {
        var heading = words.say("gapPlots.apart");
        if (fall.apart().everything().isZero() && fall.apartBeyond().isZero()) return PlottedPanel.empty(heading);
        return new PlottedPanel(heading)
                .says(words.say("gap.apart.about"))
                .shows(
                        new WaterfallPlot(fall.apart(), fall.apartBeyond()),
                        table(heading, fall.apart(), fall.apartBeyond()));
    }

    /** What was missing at the end of each month. */
    PlottedPanel gap(List<MoneyMonth> months) {
        var heading = words.say("gapPlots.overTime");
        if (months.isEmpty()) return PlottedPanel.empty(heading);
        var last = months.getLast();
        var table = new NumbersTable(
                heading,
                List.of(
                        words.say("gapPlots.month"),
                        words.say("gap.need"),
                        words.say("gap.covered"),
                        words.say("gapPlots.received"),
                        words.say("gap.missing")),
                names);
        months.reversed()
                .forEach(month -> table.add(name(month), month.need(), month.covered(), month.received(), month.gap()));
        return new PlottedPanel(heading)
                .says(words.say(
                        "gapPlots.overTime.said",
                        last.day(),
                        GapNames.cents(last.gap().max(Chain.NOTHING))))
                .shows(
                        plot(
                                "gap",
                                months,
                                List.of(StageFill.MISSING, StageFill.COMMITTED, StageFill.DEPOSITED),
                                List.of(MoneyMonth::need, MoneyMonth::covered, MoneyMonth::received)),
                        table);
    }

    /** How far what a donor promised had come at the end of each month. */
    PlottedPanel delivery(List<MoneyMonth> months) {
        var heading = words.say("gapPlots.delivery");
        if (months.isEmpty()) return PlottedPanel.empty(heading);
        var last = months.getLast();
        var table = new NumbersTable(
                heading,
                List.of(
                        words.say("gapPlots.month"),
                        words.say("gapPlots.promised"),
                        words.say("gapPlots.signed"),
                        words.say("gapPlots.received")),
                names);
        months.reversed().forEach(month -> table.add(name(month), month.promised(), month.covered(), month.received()));
        return new PlottedPanel(heading)
                .says(words.say(
                        "gapPlots.delivery.said",
                        last.day(),
                        GapNames.cents(last.promised()),
                        GapNames.cents(last.covered()),
                        GapNames.cents(last.received())))
                .shows(
                        plot(
                                "delivery",
                                months,
                                List.of(StageFill.PLEDGED, StageFill.COMMITTED, StageFill.DEPOSITED),
                                List.of(MoneyMonth::promised, MoneyMonth::covered, MoneyMonth::received)),
                        table);
    }

    private static MonthPlot plot(
            String name, List<MoneyMonth> months, List<StageFill> fills, List<Function<MoneyMonth, Money>> sums) {
        var series = new ArrayList<MonthPlot.Series>();
        for (int one = 0; one < fills.size(); one++)
            series.add(new MonthPlot.Series(
                    fills.get(one),
                    months.stream()
                            .map(sums.get(one))
                            .map(sum -> sum.max(Chain.NOTHING))
                            .toList()));
        return new MonthPlot(name, months.stream().map(MoneyMonth::day).toList(), series);
    }

    private NumbersTable table(String caption, Chain chain, Money beyond) {
        var table = new NumbersTable(caption, List.of(words.say("gap.row.stage"), words.say("gap.row.dollars")), names);
        for (var fill : StageFill.values()) {
            var sum = fill == StageFill.BEYOND ? beyond : fill.in(chain);
            var asked = fill == StageFill.NEED || fill == StageFill.MISSING;
            if (!asked || !chain.need().isZero()) table.add(fill.label(words), sum);
        }
        return table;
    }

    private String name(MoneyMonth month) {
        return words.month(YearMonth.from(month.day()));
    }
}
