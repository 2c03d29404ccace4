package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.Tally;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** How many function, partly, not, or nobody knows: word, shape, number and bar; each is a filter, and the legend. */
class CountsStrip extends Div {
    private final Consumer<FacilityQuery> ask;

    CountsStrip(Consumer<FacilityQuery> ask) {
        this.ask = ask;
        addClassName("counts");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.here().say("list.counts"));
    }

    void show(FacilityQuery query, Tally tally) {
        removeAll();
        for (var works : Functionality.values()) add(count(works, query, tally));
    }

    private NativeButton count(Functionality works, FacilityQuery query, Tally tally) {
        var button = new NativeButton("", click -> ask.accept(query.toggled(Filter.FUNCTIONALITY, works.name())));
        var number = new Span(Words.here().number(tally.of(works)));
        number.addClassName("counts-number");
        button.addClassName(Tones.of(works).cssClass());
        button.add(StatusMark.of(works, Tones.of(works)), number);
        button.getElement().appendChild(bar(tally.of(works), tally.total()));
        var pressed = query.values(Filter.FUNCTIONALITY).contains(works.name());
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return button;
    }

    private static Element bar(long part, long whole) {
        return new Element("progress")
                .setAttribute("max", String.valueOf(Math.max(1, whole)))
                .setAttribute("value", String.valueOf(part))
                .setAttribute("aria-hidden", "true");
    }
}
