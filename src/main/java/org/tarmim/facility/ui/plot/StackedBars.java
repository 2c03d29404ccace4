package org.tarmim.facility.ui.plot;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tarmim.facility.picture.Standing;
import org.tarmim.facility.status.Functionality;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** A stacked bar for each name, as long as it has facilities; bars begin where the line begins. */
public final class StackedBars extends Div {
    /** A part of a bar: how many facilities, filled like those that function in this way. */
    public record Part(Functionality fill, long count) {}

    private static final double NARROWEST = 8; // percent of the line that hold a number

    private final Words words = Words.here();
    private final boolean rightToLeft = words.locale().equals(Languages.ARABIC);
    private final long most;

    /** Takes the names in the order of their bars, each with its parts. */
    public StackedBars(Map<String, List<Part>> bars) {
        most = bars.values().stream().mapToLong(StackedBars::total).max().orElse(0);
        addClassName("area-bars");
        getElement().setAttribute("aria-hidden", "true"); // the summary and the table say the same
        bars.forEach((name, parts) -> add(new Span(name), new Svg(bar(parts))));
    }

    /** The bars of how facilities function. */
    public static StackedBars of(Map<String, Standing> standings) {
        var bars = new LinkedHashMap<String, List<Part>>();
        standings.forEach((name, standing) -> bars.put(
                name,
                Arrays.stream(Functionality.values())
                        .map(works -> new Part(works, standing.of(works)))
                        .toList()));
        return new StackedBars(bars);
    }

    private static long total(List<Part> parts) {
        return parts.stream().mapToLong(Part::count).sum();
    }

    private String bar(List<Part> parts) {
        var bar = new StringBuilder("<svg class=\"area-bar\">");
        double from = 0;
        for (var part : parts) {
            if (part.count() == 0) continue;
            double width = 100.0 * part.count() / most;
            bar.append(drawn(part.fill(), part.count(), from, width));
            from += width;
        }
        return bar.append("</svg>").toString();
    }

    private String drawn(Functionality works, long count, double from, double width) {
        double start = rightToLeft ? 100 - from - width : from;
        var part = Fill.rect(works, "x=\"%s\" width=\"%s\" height=\"100%%\"".formatted(percent(start), percent(width)));
        return width < NARROWEST ? part : part + number(count, start + width / 2);
    }

    private String number(long count, double middle) {
        return "<text class=\"plot-number\" x=\"%s\" y=\"50%%\">%s</text>"
                .formatted(percent(middle), words.number(count));
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.3f%%", number);
    }
}
