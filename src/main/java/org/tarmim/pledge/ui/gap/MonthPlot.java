package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * Sums at the end of each month as steps, one before the other, the largest behind. Time runs as the line is read: from
 * the right in Arabic; the months stand below it.
 */
final class MonthPlot extends Div {
    private final Words words = Words.here();
    private final boolean rightToLeft = words.locale().equals(Languages.ARABIC);
    private final String name;
    private final List<LocalDate> days;
    private final List<Series> series;
    private final double most;

    /** Sums that go together, one for each month, none below zero. */
    record Series(StageFill fill, List<Money> sums) {}

    /**
     * A plot of series over the same months.
     *
     * @param name a word of its own in the page
     */
    MonthPlot(String name, List<LocalDate> days, List<Series> series) {
        this.name = name;
        this.days = days;
        this.series = series;
        most = series.stream()
                .flatMap(one -> one.sums().stream())
                .mapToDouble(sum -> sum.amount().doubleValue())
                .max()
                .orElse(0);
        addClassNames("time-plot", "month-plot");
        getElement().setAttribute("aria-hidden", "true"); // the sentences and the table say the same
        add(sums(), new Svg(drawing()), months());
    }

    private Component sums() {
        var axis = new Div();
        axis.addClassName("time-plot-shares");
        Stream.of(1.0, 0.5, 0.0).forEach(share -> axis.add(ltr(words.brief(dollars(most * share)))));
        return axis;
    }

    private static Span ltr(String text) {
        var span = new Span(text);
        span.getElement().setAttribute("dir", "ltr");
        return span;
    }

    private Component months() {
        var axis = new Div();
        axis.addClassName("time-plot-days");
        Stream.of(0, days.size() / 2, days.size() - 1)
                .distinct()
                .forEach(number -> axis.add(new Span(words.month(YearMonth.from(days.get(number))))));
        return axis;
    }

    private String drawing() {
        var clips = new StringBuilder("<svg class=\"time-plot-drawing\"><defs>");
        var areas = new StringBuilder("</defs>");
        for (var one : series) {
            var id = "month-plot-%s-%s".formatted(name, one.fill()).toLowerCase(Locale.ROOT);
            clips.append("<clipPath id=\"%s\" clipPathUnits=\"objectBoundingBox\"><path d=\"%s\"/></clipPath>"
                    .formatted(id, path(one)));
            areas.append(one.fill().rect("width=\"100%%\" height=\"100%%\" clip-path=\"url(#%s)\"".formatted(id)));
        }
        return clips.append(areas).append("</svg>").toString();
    }

    private String path(Series one) {
        var path = new StringBuilder("M" + across(0) + " 1");
        for (int month = 0; month < days.size(); month++)
            path.append("V").append(height(one.sums().get(month))).append("H").append(across(month + 1));
        return path.append("V1Z").toString();
    }

    private String height(Money sum) {
        return written(most == 0 ? 1 : 1 - sum.amount().doubleValue() / most);
    }

    private String across(int month) {
        double share = (double) month / days.size();
        return written(rightToLeft ? 1 - share : share);
    }

    private static Money dollars(double amount) {
        return new Money(BigDecimal.valueOf(Math.round(amount)), Rate.DOLLAR);
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
