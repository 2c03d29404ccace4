package org.tarmim.facility.ui.plot;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.tarmim.facility.picture.Trend;
import org.tarmim.facility.status.Functionality;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * Shares over time, one column a day or week. Time runs as the line is read: from the right in Arabic; the days stand
 * below it. A day without facilities stays empty.
 */
public final class TimePlot extends Div {
    private final Words words = Words.here();
    private final Trend trend;

    public TimePlot(Trend trend) {
        this.trend = trend;
        addClassName("time-plot");
        getElement().setAttribute("aria-hidden", "true"); // the summary and the table say the same
        add(shares(), new Svg(drawing()), days(), columns());
    }

    private Component shares() {
        var axis = new Div();
        axis.addClassName("time-plot-shares");
        Stream.of(1.0, 0.5, 0.0).forEach(share -> axis.add(new Span(words.say("plots.share", share))));
        return axis;
    }

    private Component days() {
        var axis = new Div();
        axis.addClassName("time-plot-days");
        var days = trend.days();
        Stream.of(0, days.size() / 2, days.size() - 1)
                .distinct()
                .forEach(number -> axis.add(new Span(words.day(days.get(number).day()))));
        return axis;
    }

    private Component columns() {
        var columns = new Span(words.say(trend.span().isWeekly() ? "plots.axis.weeks" : "plots.axis.days"));
        columns.addClassName("time-plot-columns");
        return columns;
    }

    private String drawing() {
        var clips = new StringBuilder("<svg class=\"time-plot-drawing\"><defs>");
        var areas = new StringBuilder("</defs>");
        for (var works : Functionality.values()) {
            clips.append(
                    "<clipPath id=\"time-plot-%1$s\" clipPathUnits=\"objectBoundingBox\"><path d=\"%2$s\"/></clipPath>"
                            .formatted(works, new Band(trend.days(), works, rightToLeft()).path()));
            areas.append(Fill.rect(
                    works, "width=\"100%%\" height=\"100%%\" clip-path=\"url(#time-plot-%s)\"".formatted(works)));
        }
        return clips.append(areas).append(lines()).append("</svg>").toString();
    }

    private static String lines() {
        return List.of("25%", "50%", "75%").stream()
                .map("<line class=\"plot-line\" x2=\"100%%\" y1=\"%1$s\" y2=\"%1$s\"/>"::formatted)
                .reduce("", String::concat);
    }

    private boolean rightToLeft() {
        return words.locale().equals(Languages.ARABIC);
    }
}
