package org.tarmim.detention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;
import org.tarmim.ui.Words;

/** Bars over days, one below another, with today as a line. Words beside it say the same. */
abstract class DayPlot extends Div {
    private static final int MARGIN = 3;
    private static final double WIDE_ENOUGH = 0.2; // of all days, for a day to be written into a bar

    final Words words = Words.here();
    final LocalDate first;
    final LocalDate last;
    private final LocalDate today;

    DayPlot(Stream<LocalDate> days, LocalDate today) {
        var sorted = Stream.concat(days, Stream.of(today)).sorted().toList();
        this.today = today;
        first = sorted.getFirst().minusDays(MARGIN);
        last = sorted.getLast().plusDays(MARGIN);
        addClassName("chain");
        getElement().setAttribute("aria-hidden", "true");
    }

    final void addRow(String label, Span bar) {
        var name = new Div(label);
        name.addClassName("chain-name");
        var track = new Div(line(), bar);
        track.addClassName("chain-track");
        var row = new Div(name, track);
        row.addClassName("chain-row");
        add(row);
    }

    /** The last row, which names today. */
    final void addToday() {
        var axis = new Span(words.say("order.today", today));
        axis.addClassName("chain-axis");
        var afterTheMiddle = ChronoUnit.DAYS.between(first, today) > ChronoUnit.DAYS.between(today, last);
        if (afterTheMiddle) axis.getStyle().set("inset-inline-end", share(ChronoUnit.DAYS.between(today, last) + 1));
        else axis.getStyle().set("inset-inline-start", percent(today));
        addRow("", axis);
    }

    /** From the first to the last day; the text stands in it where there is room. */
    final Span bar(LocalDate from, LocalDate to, String text) {
        var bar = new Span(isWide(from, to) ? text : "");
        bar.addClassName("chain-bar");
        bar.getStyle().set("inset-inline-start", percent(from));
        bar.getStyle().set("inline-size", share(ChronoUnit.DAYS.between(from, to) + 1));
        return bar;
    }

    private boolean isWide(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) >= WIDE_ENOUGH * ChronoUnit.DAYS.between(first, last);
    }

    private Span line() {
        var line = new Span();
        line.addClassName("chain-today");
        line.getStyle().set("inset-inline-start", percent(today));
        return line;
    }

    private String percent(LocalDate day) {
        return share(ChronoUnit.DAYS.between(first, day));
    }

    private String share(long days) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * days / (ChronoUnit.DAYS.between(first, last) + 1));
    }
}
