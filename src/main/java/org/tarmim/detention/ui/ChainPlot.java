package org.tarmim.detention.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.OrderTerm;
import org.tarmim.detention.chain.OrderGap;

/** The orders of a case as bars over days. The table beside it says the same. */
final class ChainPlot extends DayPlot {
    private final CaseWords caseWords = new CaseWords(words);
    private final List<OrderTerm> orders;
    private final LocalDate today;

    ChainPlot(List<OrderTerm> orders, List<OrderGap> gaps, LocalDate today) {
        super(Stream.concat(days(orders), gaps.stream().map(OrderGap::from)), today);
        this.orders = orders;
        this.today = today;
        orders.forEach(term -> addRow(caseWords.order(term.details()), bar(term)));
        gaps.forEach(gap -> addRow(words.say("order.gap"), bar(gap)));
        addToday();
    }

    private static Stream<LocalDate> days(List<OrderTerm> orders) {
        return orders.stream()
                .map(OrderTerm::details)
                .flatMap(details ->
                        Stream.concat(Stream.ofNullable(details.starts()), Stream.ofNullable(details.until())));
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
}
