package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.tarmim.facility.picture.Stretch;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/**
 * How a facility worked over time, as bars whose height says what their colour says. Only drawn for the eye: the
 * table beside it holds the same.
 */
class Timeline extends Div {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 40;

    Timeline(List<Stretch> stretches, Instant end) {
        addClassName("timeline");
        var start = stretches.getFirst().from();
        add(bars(stretches, start, end), ends(start, end), legend());
    }

    private static Html bars(List<Stretch> stretches, Instant start, Instant end) {
        var length = Math.max(1, Duration.between(start, end).toSeconds());
        var bars = stretches.stream()
                .map(stretch -> bar(
                        stretch,
                        WIDTH * Duration.between(start, stretch.from()).toSeconds() / (double) length,
                        WIDTH
                                * Duration.between(stretch.from(), stretch.until())
                                        .toSeconds()
                                / (double) length))
                .collect(Collectors.joining());
        return new Html("<div><svg viewBox='0 0 %d %d' preserveAspectRatio='none' aria-hidden='true'>%s</svg></div>"
                .formatted(WIDTH, HEIGHT, bars));
    }

    private static String bar(Stretch stretch, double x, double width) {
        var works = Functionality.valueOf(stretch.value());
        var height = height(works);
        return "<rect class='bar-%s' x='%.1f' y='%d' width='%.1f' height='%d'/>"
                .formatted(works, x, HEIGHT - height, Math.max(width, 2), height);
    }

    private static int height(Functionality works) {
        return switch (works) {
            case FULLY -> HEIGHT;
            case PARTIALLY -> 26;
            case NON_FUNCTIONING -> 13;
            case UNKNOWN -> 4;
        };
    }

    private static Div ends(Instant start, Instant end) {
        var words = Words.here();
        var ends = new Div(new Span(words.instant(start)), new Span(words.instant(end)));
        ends.addClassName("timeline-ends");
        return ends;
    }

    private static Div legend() {
        var legend = new Div();
        legend.addClassName("row");
        for (var works : Functionality.values()) legend.add(StatusMark.of(works, Tones.of(works)));
        return legend;
    }
}
