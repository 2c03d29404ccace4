package org.tarmim.detention.casefile;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Days;
import org.tarmim.detention.chain.OrderKind;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.ui.Words;

/** How days, orders and the like of a case are said. */
public record CaseWords(Words words) {
    /** A day as exactly as it is known. */
    public String day(PartialDay day) {
        var from = day.from();
        if (from == null) return words.say("custody.day.unknown");
        return switch (day.precision()) {
            case DAY -> words.day(from);
            case MONTH -> words.month(YearMonth.from(from));
            case BETWEEN -> day.to() == null ? words.day(from) : words.say("custody.day.between", from, day.to());
            case UNKNOWN -> words.say("custody.day.unknown");
        };
    }

    /** The day of a hearing, with its hour and zone where that is known. */
    public String when(HearingDetails hearing) {
        var day = day(hearing.when());
        return hearing.time() == null
                ? day
                : words.say("hearing.when", day, words.isolate(hearing.time().toString()), hearing.zone());
    }

    /** How a hearing was held, and to which day it goes on, as far as that is known. */
    public List<String> around(HearingDetails hearing) {
        var next = hearing.nextOn();
        return Stream.of(
                        known("HearingDetails.mode", hearing.mode()),
                        known("HearingDetails.counsel", hearing.counsel()),
                        known("HearingDetails.interpreter", hearing.interpreter()),
                        next == null ? "" : words.say("hearing.next", next))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String known(String what, Enum<?> value) {
        var label = known(value);
        return label.isEmpty() ? "" : words.say("case.fact", words.say(what), label);
    }

    /** A number of days, or that it is not known. */
    public String days(@Nullable Days days) {
        if (days == null) return words.say("case.days.unknown");
        return days.isExact()
                ? words.say("case.days", days.most())
                : words.say("case.days.range", days.least(), days.most());
    }

    /** The last day of an order, with the zone in which it ends. */
    public String until(OrderDetails order) {
        if (order.until() == null) return words.label(order.untilKind());
        return words.say("order.until." + order.untilKind(), order.until(), order.zone());
    }

    /** What an order does, in a few words. */
    public String order(OrderDetails order) {
        return order.kind() == OrderKind.DETENTION_ORDER
                ? words.label(order.kind())
                : words.say("order.access", labels(order.keptAway()));
    }

    /** An order in a choice: what it does and until when. */
    public String choice(OrderTerm term) {
        return words.say("order.choice", order(term.details()), until(term.details()));
    }

    /** What papers say of a person, as far as it is known. */
    public List<String> particulars(Particulars said) {
        var sex = known(said.sex());
        var born = said.born();
        return Stream.of(
                        sex.isEmpty() ? "" : words.say("particulars.sex", sex),
                        born == null ? "" : words.say("particulars.born", day(born)),
                        said.nationality().isEmpty() ? "" : words.say("particulars.nationality", said.nationality()),
                        said.idNumber().isEmpty() ? "" : words.say("particulars.idNumber", said.idNumber()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The label of a word of a list; empty where it is not known. */
    public String known(@Nullable Enum<?> value) {
        return value == null || value.name().equals("UNKNOWN") ? "" : words.label(value);
    }

    /** Several words of a list, one after another. */
    public String labels(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(words::label).collect(Collectors.joining(words.say("list.comma")));
    }
}
