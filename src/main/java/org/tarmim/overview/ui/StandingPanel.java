package org.tarmim.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.picture.Tally;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** How facilities stand now: how many function, partly, not, and of how many nobody knows. */
class StandingPanel extends Panel {
    private final Words words;

    StandingPanel(Pictures pictures, Words words) {
        super(words.say("today.standing"));
        this.words = words;
        var tally = pictures.tally(FacilityQuery.ALL);
        var list = new UnorderedList();
        list.addClassNames("today-lines", "today-standing");
        for (var works : Functionality.values()) list.add(line(works, tally));
        add(new Paragraph(words.say("today.standing.total", tally.total())), list, way());
    }

    private ListItem line(Functionality works, Tally tally) {
        var line = new ListItem(count(works, tally));
        line.addClassName(Tones.of(works).cssClass());
        line.getElement().appendChild(bar(tally.of(works), tally.total()));
        return line;
    }

    private Div count(Functionality works, Tally tally) {
        var number = new Span(words.number(tally.of(works)));
        number.addClassName("today-number");
        return new Div(StatusMark.of(works, Tones.of(works)), number);
    }

    /** The number is said beside it, so the bar is for the eye alone. */
    private static Element bar(long part, long whole) {
        return new Element("progress")
                .setAttribute("max", String.valueOf(Math.max(1, whole)))
                .setAttribute("value", String.valueOf(part))
                .setAttribute("aria-hidden", "true");
    }

    private Anchor way() {
        return new Anchor("facilities", words.say("today.standing.all"));
    }
}
