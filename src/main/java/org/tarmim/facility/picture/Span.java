package org.tarmim.facility.picture;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.SituationClock;

/**
 * The days over which something is looked at, as they stand in the address. What is missing or unreadable there, and a
 * first day after the last, is the usual span; no day is in the future.
 *
 * @param from  the first day
 * @param to    the last day
 * @param later whether each day counts with all that is known now, or as it was known at its own end
 */
public record Span(LocalDate from, LocalDate to, boolean later) {
    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 120; // more columns than this are too narrow for a phone
    private static final int MOST_YEARS = 10;
    private static final int WEEK = 7;

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LATER = "later";

    /** The span in the parameters of an address; where only a picture stands there, it ends with that picture. */
    public static Span of(Map<String, List<String>> parameters, SituationClock clock) {
        var picture = PictureChoice.of(parameters, clock);
        var last = day(parameters, TO);
        var pictured = picture.on() == null ? clock.today() : picture.on();
        var to = last == null || last.isAfter(clock.today()) ? pictured : last;
        var later = parameters.containsKey(LATER) || (!picture.isNow() && picture.includesLater());
        return until(to, later).since(day(parameters, FROM));
    }

    private static Span until(LocalDate to, boolean later) {
        return new Span(to.minusDays(USUAL_DAYS - 1), to, later);
    }

    /** The earliest day on which a span with this last day can begin. */
    public LocalDate earliest() {
        return to.minusYears(MOST_YEARS);
    }

    /** The same span with another first day; the usual one where this one cannot be. */
    public Span since(@Nullable LocalDate day) {
        return day == null || day.isAfter(to) || day.isBefore(earliest()) ? until(to, later) : new Span(day, to, later);
    }

    /** The span as parameters of an address; what is usual today is left out, so that the address stays of today. */
    public Map<String, List<String>> parameters(SituationClock clock) {
        var parameters = new TreeMap<String, List<String>>();
        if (!from.equals(until(to, later).from)) parameters.put(FROM, List.of(from.toString()));
        if (!to.equals(clock.today())) parameters.put(TO, List.of(to.toString()));
        if (later) parameters.put(LATER, List.of("yes"));
        return parameters;
    }

    /** Whether only the last day of each week is looked at. */
    public boolean isWeekly() {
        return ChronoUnit.DAYS.between(from, to) >= MOST_DAYS;
    }

    /** The days that are looked at, the last one among them. */
    public List<LocalDate> days() {
        int step = isWeekly() ? WEEK : 1;
        int count = (int) (ChronoUnit.DAYS.between(from, to) / step) + 1;
        return IntStream.range(0, count)
                .mapToObj(number -> to.minusDays((long) step * (count - 1 - number)))
                .toList();
    }

    /** The picture of the last day. */
    public PictureChoice picture(SituationClock clock) {
        return PictureChoice.of(to, later, clock);
    }

    private static @Nullable LocalDate day(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        try {
            return values.isEmpty() ? null : LocalDate.parse(values.getFirst());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
