package org.tarmim.pledge.gap;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.promise.Due;
import org.tarmim.pledge.promise.Schedules;
import org.tarmim.ui.Words;

/** The plots of money as sheets: the numbers beside each drawing, of the same line and picture, with all their decimals. */
@Component
class MoneyPlotCsv {
    private final GapCsv sheet;
    private final GapPlots plots;
    private final Schedules schedules;
    private final GapNames.Source names;

    MoneyPlotCsv(GapCsv sheet, GapPlots plots, Schedules schedules, GapNames.Source names) {
        this.sheet = sheet;
        this.plots = plots;
        this.schedules = schedules;
        this.names = names;
    }

    /** From the need of a line to what is missing of it; of all lines, also what stands apart. */
    void waterfall(GapPart part, Words words, OutputStream to) throws IOException {
        var fall = plots.waterfall(part.gap(), part.word());
        var line = names.in(words).line(part.gap().by(), part.word());
        var rows = new ArrayList<>(steps(line, fall.chain(), fall.beyond(), words));
        if (part.word() == null)
            rows.addAll(steps(words.say("gapPlots.apart"), fall.apart(), fall.apartBeyond(), words));
        write(
                part.gap().picture(),
                words,
                List.of("gapPlots.line", "gap.row.stage", "gap.row.dollars"),
                rows.stream(),
                to);
    }

    /** What was missing at the end of each month. */
    void months(GapPart part, Words words, OutputStream to) throws IOException {
        var head = List.of("gap.row.day", "gap.need", "gap.covered", "gapPlots.received", "gap.missing");
        var months = plots.months(part.gap().picture()).stream();
        write(
                part.gap().picture(),
                words,
                head,
                months.map(month ->
                        row(month, MoneyMonth::need, MoneyMonth::covered, MoneyMonth::received, MoneyMonth::gap)),
                to);
    }

    /** How far what a donor promised had come at the end of each month. */
    void delivery(GapPart part, Words words, OutputStream to) throws IOException {
        var head = List.of("gap.row.day", "gapPlots.promised", "gapPlots.signed", "gapPlots.received");
        var months = plots.delivery(part.gap().picture(), part.donor()).stream();
        write(
                part.gap().picture(),
                words,
                head,
                months.map(month -> row(month, MoneyMonth::promised, MoneyMonth::covered, MoneyMonth::received)),
                to);
    }

    /** The tranches as they stood in the picture. */
    void tranches(GapPart part, Words words, OutputStream to) throws IOException {
        var named = names.in(words);
        var donor = part.donor();
        var head = List.of(
                "gap.row.pledge",
                "gap.row.donor",
                "tranche.from",
                "tranche.to",
                "money.amount",
                "gap.row.currency",
                "gapPlots.received",
                "money.notCome",
                "money.state");
        var due = schedules.calendar(part.gap().picture()).stream()
                .filter(one -> donor == null || one.pledge().details().donor().equals(donor));
        write(part.gap().picture(), words, head, due.map(one -> row(one, named)), to);
    }

    private void write(PictureChoice choice, Words words, List<String> head, Stream<List<String>> rows, OutputStream to)
            throws IOException {
        sheet.write(choice, words, head.stream().map(words::say).toList(), rows, to);
    }

    private static List<List<String>> steps(String line, Chain chain, Money beyond, Words words) {
        var steps = new ArrayList<List<String>>();
        var asked = !chain.need().isZero();
        if (asked) steps.add(List.of(line, words.say("gap.need"), plain(chain.need())));
        for (var stage : List.of(Account.PLEDGED, Account.COMMITTED, Account.DEPOSITED, Account.ALLOCATED))
            steps.add(List.of(line, words.label(stage), plain(chain.in(stage))));
        steps.add(List.of(line, words.say("gap.handedOut"), plain(chain.handedOut())));
        steps.add(List.of(line, words.say("gapPlots.beyond"), plain(beyond)));
        if (asked) steps.add(List.of(line, words.say("gap.missing"), plain(chain.missing())));
        return steps;
    }

    @SafeVarargs
    private static List<String> row(MoneyMonth month, Function<MoneyMonth, Money>... sums) {
        return Stream.concat(Stream.of(month.day().toString()), Stream.of(sums).map(sum -> plain(sum.apply(month))))
                .toList();
    }

    private static List<String> row(Due due, GapNames named) {
        var instalment = due.instalment();
        var tranche = instalment.tranche();
        return List.of(
                due.pledge().code().text(),
                named.donor(due.pledge().details().donor()),
                tranche.dueFrom().toString(),
                tranche.dueTo().toString(),
                plain(tranche.amount()),
                tranche.amount().currency().getCurrencyCode(),
                plain(instalment.paid()),
                plain(instalment.missing()),
                named.words().label(instalment.state()));
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }
}
