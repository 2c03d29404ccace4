package org.tarmim.facility.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.status.StatusTable;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/**
 * The desk that answers where things stand: list, counts, map and export of the same query. Each reader sees the
 * facilities, states and places that the row policies give, in all of them alike.
 */
@Desk
public class Pictures {
    /** More points than this a map cannot show at once. */
    static final int MOST_POINTS = 5000;

    private static final int NEAR = 5;
    private static final Read EXPORTED = new Read("facility.exported", "facility");

    private final PictureTable table;
    private final TrendTable trends;
    private final StatusTable statuses;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Pictures(
            PictureTable table,
            TrendTable trends,
            StatusTable statuses,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.trends = trends;
        this.statuses = statuses;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One page in the order of names; takes as long at the end of the list as at its beginning.
     *
     * @param after where the page before said that the next one starts; null for the first
     * @param size  the most rows of a page
     */
    @Requires(May.SEE_FACILITIES)
    @Transactional(readOnly = true)
    public Page<FacilityRow> page(FacilityQuery query, @Nullable String after, int size) {
        var rows = new ArrayList<FacilityRow>();
        var places = new ArrayList<NamePlace>();
        table.page(query, sight(query), NamePlace.parse(after), size + 1, (row, place) -> {
            rows.add(row);
            places.add(place);
        });
        if (rows.size() <= size) return new Page<>(rows, null);
        return new Page<>(rows.subList(0, size), places.get(size - 1).text());
    }

    /** How many there are in all. */
    @Requires(May.SEE_FACILITIES)
    @Transactional(readOnly = true)
    public long count(FacilityQuery query) {
        return table.count(query, sight(query));
    }

    /** How many there are by governorate and functionality. */
    @Requires(May.SEE_FACILITIES)
    @Transactional(readOnly = true)
    public Tally tally(FacilityQuery query) {
        return new Tally(table.tally(query, sight(query)));
    }

    /**
     * How they functioned over a span: each day as {@link #tally} answers for its picture, in two queries whatever the
     * number of days. The picture of the query and its filter on functionality are left aside.
     */
    @Requires(May.SEE_FACILITIES)
    @Transactional(readOnly = true)
    public Trend overTime(FacilityQuery query, Span span) {
        var all = query.with(Filter.FUNCTIONALITY, List.of());
        var days = span.days();
        boolean endsNow = !span.to().isBefore(clock.today());
        var over = Trend.days(endsNow ? days.subList(0, days.size() - 1) : days, steps(all, span, days));
        if (!endsNow) return new Trend(span, over);
        var now = tally(all.at(PictureChoice.NOW)).standing();
        return new Trend(
                span,
                Stream.concat(over.stream(), Stream.of(new Trend.Day(span.to(), now)))
                        .toList());
    }

    /** What a map may show of them. */
    @Requires(May.SEE_FACILITIES)
    @Transactional(readOnly = true)
    public Points points(FacilityQuery query) {
        var sight = sight(query);
        var exact = table.located(query, sight, MOST_POINTS + 1);
        if (exact.size() <= MOST_POINTS) return new Points(exact, table.placeless(query, sight), false);
        var counts = new HashMap<String, Long>();
        table.tally(query, sight).forEach(count -> counts.merge(count.area(), count.facilities(), Long::sum));
        return new Points(List.of(), counts, true);
    }

    /** Hands over every facility, one by one, in the order of names; the trail keeps that somebody took them. */
    @Requires(May.SEE_FACILITIES)
    @Transactional(readOnly = true)
    public void stream(FacilityQuery query, Consumer<FacilityRow> reader) {
        events.publishEvent(EXPORTED);
        table.each(query, sight(query), reader);
    }

    /** Names that are spelled nearly like this, for when nothing was found; the nearest first. */
    @Requires(May.SEE_FACILITIES)
    @Transactional(readOnly = true)
    public List<String> near(String text, Locale language) {
        return table.near(text, language.equals(Languages.ARABIC), NEAR);
    }

    private List<TrendTable.Step> steps(FacilityQuery query, Span span, List<LocalDate> days) {
        var ends = days.stream().map(SituationClock::endOf).toList();
        return trends.steps(new Stretches(query, span.later(), clock.now(), statuses.limits()), ends);
    }

    private Sight sight(FacilityQuery query) {
        var choice = query.picture();
        return new Sight(choice.picture(clock.now()), choice.isNow(), statuses.limits());
    }
}
