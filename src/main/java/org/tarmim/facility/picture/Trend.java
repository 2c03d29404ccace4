package org.tarmim.facility.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tarmim.facility.picture.TrendTable.Step;
import org.tarmim.facility.status.Functionality;

/** How facilities functioned over a span: one standing for each day that is looked at, the oldest first. */
public record Trend(Span span, List<Day> days) {
    /** How it stood at the end of a day, or stands now where the day is not over. */
    public record Day(LocalDate day, Standing standing) {}

    public Trend {
        days = List.copyOf(days);
    }

    /** The standings of days, from what changed at which of them. */
    static List<Day> days(List<LocalDate> days, List<Step> steps) {
        var byDay = steps.stream().collect(Collectors.groupingBy(Step::day));
        var counts = new EnumMap<Functionality, Long>(Functionality.class);
        var standings = new ArrayList<Day>();
        for (int number = 0; number < days.size(); number++) {
            byDay.getOrDefault(number, List.of()).forEach(step -> take(step, counts));
            standings.add(new Day(days.get(number), new Standing(counts)));
        }
        return standings;
    }

    // Who is found and of whom nothing is known counts as unknown.
    private static void take(Step step, Map<Functionality, Long> counts) {
        var works = step.works();
        counts.merge(Functionality.UNKNOWN, works == null ? step.change() : -step.change(), Long::sum);
        if (works != null) counts.merge(works, step.change(), Long::sum);
    }
}
