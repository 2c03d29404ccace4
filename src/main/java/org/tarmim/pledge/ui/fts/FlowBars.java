package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.tarmim.pledge.fts.FlowSum;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** For each line a bar as long as its dollars of funding; the longest ones only, the table beside them has all. */
final class FlowBars extends Div {
    private static final double FULL = 100;
    private static final int MOST = 15;
    private static final String BAR =
            "<svg class=\"gap-bar\"><rect class=\"flow-fill\" x=\"%s\" width=\"%s\" height=\"100%%\"/></svg>";

    private final FlowWords said = FlowWords.here();
    private final Words words = said.words();
    private final boolean rightToLeft = words.locale().equals(Languages.ARABIC);
    private final double longest;

    /** Takes the lines by their words, the largest first. */
    FlowBars(Map<String, FlowSum> lines) {
        longest = lines.values().stream().mapToDouble(FlowBars::dollars).max().orElse(0);
        addClassNames("gap-bars", "flow-bars");
        getElement().setAttribute("aria-hidden", "true"); // the table says the same
        lines.entrySet().stream().limit(MOST).forEach(line -> add(row(line.getKey(), line.getValue())));
    }

    private Div row(String word, FlowSum sum) {
        double width = longest == 0 ? 0 : FULL * dollars(sum) / longest;
        var amount = new Span(words.brief(sum.usd()));
        amount.getElement().setAttribute("dir", "ltr");
        var row = new Div(new Span(said.named(word)), bar(width), amount);
        row.addClassName("gap-row");
        return row;
    }

    private Svg bar(double width) {
        return new Svg(BAR.formatted(percent(rightToLeft ? FULL - width : 0), percent(width)));
    }

    private static double dollars(FlowSum sum) {
        return sum.usd().amount().doubleValue();
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.3f%%", number);
    }
}
