package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.promise.Due;
import org.tarmim.pledge.promise.TrancheState;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The tranches by the month in which they are due: what came, what is late, what is still to come; late ones marked. */
final class TrancheCalendar {
    private static final double FULL = 100;

    private final GapNames names;
    private final Words words;
    private final List<Due> due;
    private final LocalDate day;

    /** Takes them as they stood on a day. */
    TrancheCalendar(GapNames names, List<Due> due, LocalDate day) {
        this.names = names;
        words = names.words();
        this.due = due;
        this.day = day;
    }

    /** The plot with the tranches below it. */
    PlottedPanel panel() {
        var heading = words.say("gapPlots.calendar");
        if (due.isEmpty()) return PlottedPanel.empty(heading);
        var late = due.stream().filter(TrancheCalendar::isLate).toList();
        var panel = new PlottedPanel(heading)
                .says(words.say("gapPlots.calendar.said", due.size(), late.size(), GapNames.cents(missing(late)), day));
        panel.add(bars(), listing());
        return panel;
    }

    private Div bars() {
        var months = due.stream()
                .collect(Collectors.groupingBy(
                        one -> YearMonth.from(one.instalment().tranche().dueTo()), TreeMap::new, Collectors.toList()));
        var most = months.values().stream().map(this::all).max(Money::compareTo).orElse(Chain.NOTHING);
        var bars = new Div();
        bars.addClassName("gap-bars");
        bars.getElement().setAttribute("aria-hidden", "true"); // the sentence and the table say the same
        for (Map.Entry<YearMonth, List<Due>> month : months.entrySet())
            bars.add(row(month.getKey(), month.getValue(), most));
        return bars;
    }

    private Div row(YearMonth month, List<Due> parts, Money most) {
        var late = missing(parts.stream().filter(TrancheCalendar::isLate).toList());
        var paid = parts.stream().map(Due::paid).reduce(Chain.NOTHING, Money::plus);
        var drawing = new StringBuilder("<svg class=\"gap-bar\">");
        drawing.append(part(StageFill.DEPOSITED, Chain.NOTHING, paid, most));
        drawing.append(part(StageFill.MISSING, paid, late, most));
        drawing.append(
                part(StageFill.PLEDGED, paid.plus(late), all(parts).minus(paid).minus(late), most));
        var amount = new Span(words.brief(GapNames.cents(all(parts))));
        amount.getElement().setAttribute("dir", "ltr");
        var row = new Div(
                new Span(words.month(month)), new Svg(drawing.append("</svg>").toString()), amount);
        row.addClassName("gap-row");
        return row;
    }

    private String part(StageFill fill, Money from, Money width, Money most) {
        if (width.isZero()) return "";
        double share = share(width, most);
        double start = words.locale().equals(Languages.ARABIC) ? FULL - share(from, most) - share : share(from, most);
        return fill.rect("x=\"%s\" width=\"%s\" height=\"100%%\"".formatted(percent(start), percent(share)));
    }

    private Listing<Due> listing() {
        return new Listing<Due>(words.say("gapPlots.calendar"))
                .column(words.say("gap.row.pledge"), this::pledge)
                .text(
                        words.say("tranche.to"),
                        one -> words.day(one.instalment().tranche().dueTo()))
                .text(
                        words.say("money.amount"),
                        one -> words.money(one.instalment().tranche().amount()))
                .text(
                        words.say("gapPlots.received"),
                        one -> words.rounded(one.instalment().paid()))
                .column(words.say("tranche.state"), TrancheCalendar::state)
                .rows(due);
    }

    private Component pledge(Due one) {
        var code = one.pledge().code().text();
        var donor = new Div(names.donor(one.pledge().details().donor()));
        donor.addClassName("soft");
        return new Div(new Anchor("pledges/" + code, Bdi.code(code)), donor);
    }

    private static StatusMark state(Due one) {
        var state = one.instalment().state();
        return StatusMark.of(
                state,
                switch (state) {
                    case LATE -> Tone.BAD;
                    case PAID -> Tone.OK;
                    case DUE, PARTLY_PAID -> Tone.WARN;
                    case PLANNED -> Tone.INFO;
                    case CANCELLED -> Tone.UNKNOWN;
                });
    }

    private Money all(List<Due> parts) {
        return parts.stream().map(one -> one.paid().plus(one.missing())).reduce(Chain.NOTHING, Money::plus);
    }

    private static Money missing(List<Due> parts) {
        return parts.stream().map(Due::missing).reduce(Chain.NOTHING, Money::plus);
    }

    private static boolean isLate(Due one) {
        return one.instalment().state() == TrancheState.LATE;
    }

    private static double share(Money part, Money most) {
        return FULL * part.amount().doubleValue() / most.amount().doubleValue();
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.3f%%", number);
    }
}
