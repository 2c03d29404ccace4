package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * For each line what is needed, below it what is held against that, stage by stage, and below that what is promised and
 * nothing more; all as long as their dollars. Where more is held than is needed, a mark stands where the need ends.
 */
final class GapBars extends Div {
    private static final double FULL = 100;
    private static final char UNBROKEN = '\u2011';

    private final Words words = Words.here();
    private final boolean rightToLeft = words.locale().equals(Languages.ARABIC);
    private final double most;

    /** Takes the lines by their names, in the order of their bars. */
    GapBars(Map<String, Chain> lines) {
        most = lines.values().stream().mapToDouble(GapBars::longest).max().orElse(0);
        addClassName("gap-bars");
        getElement().setAttribute("aria-hidden", "true"); // the sentences and the table say the same
        lines.forEach(this::line);
    }

    private void line(String name, Chain chain) {
        var heading = new Span(name.replace('-', UNBROKEN)); // the code of a facility stays on one line
        heading.addClassName("gap-line");
        add(heading);
        if (!chain.need().isZero()) bar(words.say("gap.need"), chain.need(), chain, List.of(StageFill.NEED));
        if (!chain.covered().isZero()) bar(words.say("gap.covered"), chain.covered(), chain, StageFill.COVERED);
        var pledged = StageFill.PLEDGED.in(chain);
        if (!pledged.isZero()) bar(StageFill.PLEDGED.label(words), pledged, chain, List.of(StageFill.PLEDGED));
    }

    private void bar(String label, Money sum, Chain chain, List<StageFill> fills) {
        var drawing = new StringBuilder("<svg class=\"gap-bar\">");
        double from = 0;
        for (var fill : fills) {
            double width = share(fill.in(chain));
            if (width == 0) continue;
            drawing.append(
                    fill.rect("x=\"%s\" width=\"%s\" height=\"100%%\"".formatted(start(from, width), percent(width))));
            from += width;
        }
        if (fills == StageFill.COVERED
                && chain.covered().compareTo(chain.need()) > 0
                && !chain.need().isZero()) drawing.append(end(share(chain.need())));
        var amount = new Span(words.brief(GapNames.cents(sum)));
        amount.getElement().setAttribute("dir", "ltr");
        var row = new Div(new Span(label), new Svg(drawing.append("</svg>").toString()), amount);
        row.addClassName("gap-row");
        add(row);
    }

    private String end(double need) {
        return "<line class=\"gap-end\" x1=\"%1$s\" x2=\"%1$s\" y1=\"0\" y2=\"100%%\"/>".formatted(start(need, 0));
    }

    private String start(double from, double width) {
        return percent(rightToLeft ? FULL - from - width : from);
    }

    private double share(Money part) {
        return most == 0 ? 0 : FULL * part.amount().doubleValue() / most;
    }

    private static double longest(Chain chain) {
        return chain.need()
                .max(chain.covered())
                .max(StageFill.PLEDGED.in(chain))
                .amount()
                .doubleValue();
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.3f%%", number);
    }
}
