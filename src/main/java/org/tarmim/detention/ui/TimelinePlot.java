package org.tarmim.detention.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A timeline over days: a day is a point, a month or a time between two days is a band, an order is a bar. */
final class TimelinePlot extends DayPlot {
    TimelinePlot(List<TimelineLine> lines, LocalDate today) {
        super(lines.stream().flatMap(TimelinePlot::days), today);
        lines.forEach(line -> addRow(line.what(), mark(line)));
        addToday();
    }

    private static Stream<LocalDate> days(TimelineLine line) {
        return Stream.of(line.when().earliest(), line.when().latest(), line.to())
                .filter(Objects::nonNull);
    }

    private Span mark(TimelineLine line) {
        if (line.lasts()) return lasting(line);
        var from = line.when().earliest();
        var to = line.when().latest();
        if (from == null || to == null) return nowhere();
        var mark = bar(from, to, line.isVague() ? line.days() : "");
        mark.addClassName(line.isVague() ? "timeline-band" : "timeline-point");
        return mark;
    }

    /** What is not known to begin or end reaches to the side of the plot. */
    private Span lasting(TimelineLine line) {
        var from = Optional.ofNullable(line.when().earliest()).orElse(first);
        return bar(from, Optional.ofNullable(line.to()).orElse(last), line.days());
    }

    private Span nowhere() {
        var mark = new Span(words.say("custody.day.unknown"));
        mark.addClassName("timeline-nowhere");
        return mark;
    }
}
