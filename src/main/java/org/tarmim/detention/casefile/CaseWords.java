package org.tarmim.detention.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.Days;
import org.tarmim.detention.chain.KeptAway;
import org.tarmim.detention.chain.OrderKind;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.chain.UntilKind;
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
            case BETWEEN -> day.spansYear() ? Integer.toString(from.getYear()) : between(from, day.to());
            case UNKNOWN -> words.say("custody.day.unknown");
        };
    }

    private String between(LocalDate from, @Nullable LocalDate to) {
        return to == null ? words.day(from) : words.say("custody.day.between", from, to);
    }

    /** The day of a hearing, with its hour and zone where that is known. */
    public String when(HearingDetails hearing) {
        return when(hearing.when(), hearing.time(), hearing.zone());
    }

    /** A day with its hour and zone where that is known. */
    public String when(PartialDay on, @Nullable LocalTime time, DayZone zone) {
        var day = day(on);
        return time == null ? day : words.say("hearing.when", day, words.isolate(time.toString()), zone);
    }

    /** How a hearing was held, and to which day it goes on, as far as that is known. */
    public List<String> around(HearingDetails hearing) {
        return around(hearing.mode(), hearing.counsel(), hearing.interpreter(), hearing.nextOn());
    }

    /** The same, of what is known alone. */
    public List<String> around(
            HearingMode mode, CounselAtHearing counsel, Interpreter interpreter, @Nullable LocalDate next) {
        return Stream.of(
                        known("HearingDetails.mode", mode),
                        known("HearingDetails.counsel", counsel),
                        known("HearingDetails.interpreter", interpreter),
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
        return until(order.untilKind(), order.until(), order.zone());
    }

    /** A last day, with the zone in which it ends. */
    public String until(UntilKind kind, @Nullable LocalDate until, DayZone zone) {
        return until == null ? words.label(kind) : words.say("order.until." + kind, until, zone);
    }

    /** What an order does, in a few words. */
    public String order(OrderDetails order) {
        return order(order.kind(), order.keptAway());
    }

    /** What an order of a kind does, and to whom. */
    public String order(OrderKind kind, Set<KeptAway> keptAway) {
        return kind == OrderKind.DETENTION_ORDER ? words.label(kind) : words.say("order.access", labels(keptAway));
    }

    /** An order in a choice: what it does and until when. */
    public String choice(OrderTerm term) {
        return words.say("order.choice", order(term.details()), until(term.details()));
    }

    /** The parts of a name that are known, each under what it is; none of one that is a single piece. */
    public List<String> parts(PersonName name) {
        return Stream.of(
                        part("name.family", name.family()),
                        part("name.given", name.given()),
                        part("name.father", name.father()),
                        part("name.grandfather", name.grandfather()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String part(String key, String part) {
        return part.isEmpty() ? "" : words.say(key, part);
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
