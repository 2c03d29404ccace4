package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * From the need to what is missing: each stage begins where the one after it ends, so that the bars are stairs. What is
 * promised stands beyond what is signed, with what "up to" says hatched behind it.
 */
final class WaterfallPlot extends Div {
    private static final double FULL = 100;

    private final Words words = Words.here();
    private final boolean rightToLeft = words.locale().equals(Languages.ARABIC);
    private final Chain chain;
    private final double most;

    WaterfallPlot(Chain chain, Money beyond) {
        this.chain = chain;
        most = longest(chain, beyond).amount().doubleValue();
        addClassNames("gap-bars", "waterfall");
        getElement().setAttribute("aria-hidden", "true"); // the sentences and the table say the same
        if (!chain.need().isZero()) bar(StageFill.NEED, Chain.NOTHING, Chain.NOTHING);
        bar(StageFill.PLEDGED, chain.covered(), beyond);
        bar(StageFill.COMMITTED, chain.received(), Chain.NOTHING);
        bar(StageFill.DEPOSITED, StageFill.DISBURSED.in(chain).plus(StageFill.ALLOCATED.in(chain)), Chain.NOTHING);
        bar(StageFill.ALLOCATED, StageFill.DISBURSED.in(chain), Chain.NOTHING);
        bar(StageFill.DISBURSED, Chain.NOTHING, Chain.NOTHING);
        if (!chain.need().isZero()) bar(StageFill.MISSING, chain.covered(), Chain.NOTHING);
    }

    private void bar(StageFill fill, Money from, Money beyond) {
        var sum = fill.in(chain);
        var drawing = new StringBuilder("<svg class=\"gap-bar\">");
        drawing.append(part(fill, from, sum));
        drawing.append(part(StageFill.BEYOND, from.plus(sum), beyond));
        var row = new Div(
                new Span(fill.label(words)), new Svg(drawing.append("</svg>").toString()), said(sum, beyond));
        row.addClassName("gap-row");
        add(row);
    }

    private String part(StageFill fill, Money from, Money width) {
        if (width.isZero() || most == 0) return "";
        double start = rightToLeft ? FULL - share(from) - share(width) : share(from);
        return fill.rect("x=\"%s\" width=\"%s\" height=\"100%%\"".formatted(percent(start), percent(share(width))));
    }

    private Span said(Money sum, Money beyond) {
        var least = words.brief(GapNames.cents(sum));
        var amount = new Span(beyond.isZero() ? least : least + " – " + words.brief(GapNames.cents(sum.plus(beyond))));
        amount.getElement().setAttribute("dir", "ltr");
        return amount;
    }

    private static Money longest(Chain chain, Money beyond) {
        return chain.need().max(chain.everything().plus(beyond));
    }

    private double share(Money part) {
        return FULL * part.amount().doubleValue() / most;
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.3f%%", number);
    }

    /** The fills in it. */
    static List<StageFill> fills() {
        return List.of(StageFill.values());
    }
}
