package org.tarmim.detention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.OrderTerm;
import org.tarmim.detention.chain.OrderGap;
import org.tarmim.ui.Words;

/** The orders of a case as bars over days, one below another, with today as a line. The table beside it says the same. */
final class ChainPlot extends Div {
    private static final int MARGIN = 3;
    private static final double WIDE_ENOUGH = 0.2; // of all days, for a day to be written into a bar

    private final Words words = Words.here();
    private final CaseWords caseWords = new CaseWords(words);
    private final List<OrderTerm> orders;
    private final LocalDate today;
    private final LocalDate first;
    private final LocalDate last;

    ChainPlot(List<OrderTerm> orders, List<OrderGap> gaps, LocalDate today) {
        this.orders = orders;
        this.today = today;
        var days = Stream.concat(
                        orders.stream()
                                .flatMap(term -> Stream.of(
                                        Optional.ofNullable(term.details().starts()),
                                        Optional.ofNullable(term.details().until())))
                                .flatMap(Optional::stream),
                        Stream.concat(Stream.of(today), gaps.stream().map(OrderGap::from)))
                .sorted()
                .toList();
        first = days.getFirst().minusDays(MARGIN);
        last = days.getLast().plusDays(MARGIN);
        addClassName("chain");
        getElement().setAttribute("aria-hidden", "true");
        orders.forEach(term -> add(row(caseWords.order(term.details()), bar(term))));
        gaps.forEach(gap -> add(row(words.say("order.gap"), bar(gap))));
        add(row("", axis()));
    }

    private Div row(String label, Span bar) {
        var name = new Div(label);
        name.addClassName("chain-name");
        var track = new Div(line(), bar);
        track.addClassName("chain-track");
        var row = new Div(name, track);
        row.addClassName("chain-row");
        return row;
    }

    private Span bar(OrderTerm term) {
        var details = term.details();
        var from = Optional.ofNullable(details.starts()).or(() -> before(term)).orElse(first);
        var to = Optional.ofNullable(details.until()).orElse(last);
        var bar = bar(
                from, to, Optional.ofNullable(details.until()).map(words::day).orElse(""));
        bar.addClassName("chain-" + term.status().name().toLowerCase(Locale.ROOT));
        return bar;
    }

    private Span bar(OrderGap gap) {
        var bar = bar(gap.from(), Optional.ofNullable(gap.to()).orElse(today), "");
        bar.addClassName("chain-gap");
        return bar;
    }

    private Optional<LocalDate> before(OrderTerm term) {
        return orders.stream()
                .filter(one -> one.id().equals(term.order().extending()))
                .flatMap(one -> Stream.ofNullable(one.details().until()))
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(1));
    }

    private Span bar(LocalDate from, LocalDate to, String text) {
        var bar = new Span(isWide(from, to) ? text : "");
        bar.addClassName("chain-bar");
        bar.getStyle().set("inset-inline-start", percent(from));
        bar.getStyle().set("inline-size", share(ChronoUnit.DAYS.between(from, to) + 1));
        return bar;
    }

    private boolean isWide(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) >= WIDE_ENOUGH * ChronoUnit.DAYS.between(first, last);
    }

    private Span line() {
        var line = new Span();
        line.addClassName("chain-today");
        line.getStyle().set("inset-inline-start", percent(today));
        return line;
    }

    private Span axis() {
        var axis = new Span(words.say("order.today", today));
        axis.addClassName("chain-axis");
        var afterTheMiddle = ChronoUnit.DAYS.between(first, today) > ChronoUnit.DAYS.between(today, last);
        if (afterTheMiddle) axis.getStyle().set("inset-inline-end", share(ChronoUnit.DAYS.between(today, last) + 1));
        else axis.getStyle().set("inset-inline-start", percent(today));
        return axis;
    }

    private String percent(LocalDate day) {
        return share(ChronoUnit.DAYS.between(first, day));
    }

    private String share(long days) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * days / (ChronoUnit.DAYS.between(first, last) + 1));
    }
}
