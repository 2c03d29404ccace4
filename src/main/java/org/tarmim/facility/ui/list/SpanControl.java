package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.tarmim.facility.picture.Span;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Words;

/** The control of time above plots: from which day to which, with or without what was learned later. */
@StyleSheet("context://static/picture.css")
class SpanControl extends Div {
    private final Words words = Words.here();
    private final DatePicker from = new DatePicker(words.say("plots.from"));
    private final DatePicker to = new DatePicker(words.say("plots.to"));
    private final Checkbox later = new Checkbox(words.say("plots.later"));
    private final Span shown;
    private final Consumer<Span> choose;

    /** Shows a span; a new one is handed on and not shown before it is asked for again. */
    SpanControl(Span shown, SituationClock clock, Consumer<Span> choose) {
        this.shown = shown;
        this.choose = choose;
        addClassName("picture-control");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.say("plots.span"));
        show(clock);
        from.addValueChangeListener(change -> picked());
        to.addValueChangeListener(change -> picked());
        later.addValueChangeListener(change -> picked());
        add(from, to, later);
    }

    private void show(SituationClock clock) {
        ComponentTexts.speak(from, words);
        ComponentTexts.speak(to, words);
        from.setMin(shown.earliest());
        from.setMax(shown.to());
        to.setMin(shown.from());
        to.setMax(clock.today());
        from.setValue(shown.from());
        to.setValue(shown.to());
        later.setValue(shown.later());
    }

    // A day that cannot be is marked at its field and changes nothing.
    private void picked() {
        if (from.isInvalid() || to.isInvalid()) return;
        var first = from.getValue();
        var last = to.getValue();
        if (first == null || last == null || last.isBefore(first)) return;
        choose.accept(new Span(first, last, later.getValue()));
    }
}
