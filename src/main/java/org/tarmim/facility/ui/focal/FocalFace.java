package org.tarmim.facility.ui.focal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.tarmim.facility.focal.FocalPoint;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** One person to ask: the name, the number that a telephone dials at a press, and how it works best. Not for paper. */
public final class FocalFace extends Div {
    private final Words words = Words.here();

    public FocalFace(FocalPoint point, SituationClock clock) {
        addClassNames("focal-face", "not-on-paper");
        var name = new Span(Bdi.text(point.name()));
        name.addClassName("focal-name");
        var dial = new Anchor(point.phone().link(), Bdi.code(point.phone().digits()));
        dial.getElement()
                .setAttribute(
                        "aria-label",
                        words.say("focal.dial", point.name(), point.phone().digits()));
        dial.setRouterIgnore(true);
        add(new Div(name), new Div(dial));
        add(soft(words.say("focal.how", point.reach(), point.language())));
        if (point.hint() != null) add(soft(words.isolate(point.hint())));
        add(soft(confirmed(point, clock)));
    }

    private String confirmed(FocalPoint point, SituationClock clock) {
        var age = words.age(point.confirmedAt(), clock.now());
        return point.confirmedBy() == null
                ? words.say("focal.confirmed", age)
                : words.say("focal.confirmed.by", age, point.confirmedBy());
    }

    private static Div soft(String text) {
        var line = new Div(text);
        line.addClassName("soft");
        return line;
    }
}
