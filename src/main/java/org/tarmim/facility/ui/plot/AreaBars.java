package org.tarmim.facility.ui.plot;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.tarmim.facility.picture.Standing;
import org.tarmim.facility.status.Functionality;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** A stacked bar for each governorate, as long as it has facilities; bars begin where the line begins. */
public final class AreaBars extends Div {
    private static final double NARROWEST = 8; // percent of the line that hold a number

    private final Words words = Words.here();
    private final boolean rightToLeft = words.locale().equals(Languages.ARABIC);
    private final long most;

    /** Takes the names of governorates, in the order of their bars. */
    public AreaBars(Map<String, Standing> areas) {
        most = areas.values().stream().mapToLong(Standing::total).max().orElse(0);
        addClassName("area-bars");
        getElement().setAttribute("aria-hidden", "true"); // the summary and the table say the same
        areas.forEach((name, standing) -> add(new Span(name), new Svg(bar(standing))));
    }

    private String bar(Standing standing) {
        var bar = new StringBuilder("<svg class=\"area-bar\">");
        double from = 0;
        for (var works : Functionality.values()) {
            if (standing.of(works) == 0) continue;
            double width = 100.0 * standing.of(works) / most;
            bar.append(part(works, standing.of(works), from, width));
            from += width;
        }
        return bar.append("</svg>").toString();
    }

    private String part(Functionality works, long count, double from, double width) {
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
