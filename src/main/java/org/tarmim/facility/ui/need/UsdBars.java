package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.tarmim.facility.need.NeedSum;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** A bar for each sum, as long as its dollars; bars begin where the line begins. */
final class UsdBars extends Div {
    private static final String BAR =
            "<svg class=\"usd-bar\"><rect x=\"%.3f%%\" width=\"%.3f%%\" height=\"100%%\"/></svg>";

    private final Words words = Words.here();
    private final boolean rightToLeft = words.locale().equals(Languages.ARABIC);
    private final double most;

    /** Takes sums by their names, in the order of their bars. */
    UsdBars(Map<String, NeedSum> sums) {
        most = sums.values().stream()
                .map(sum -> sum.usd().amount())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO)
                .doubleValue();
        addClassName("usd-bars");
        getElement().setAttribute("aria-hidden", "true"); // the table says the same
        sums.forEach((name, sum) -> add(new Span(name), new Svg(bar(sum)), new Span(words.brief(sum.usd()))));
    }

    private String bar(NeedSum sum) {
        double width = most == 0 ? 0 : 100 * sum.usd().amount().doubleValue() / most;
        return String.format(Locale.ROOT, BAR, rightToLeft ? 100 - width : 0, width);
    }
}
