package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.picture.AsOf;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.Tally;
import org.tarmim.facility.ui.PictureControl;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.FilterChip;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/**
 * What stands above list and map alike: title, count and moment, the control of time, counts, filters, and the switch
 * between the faces of the query.
 */
@StyleSheet("context://static/facilities.css")
class QueryHead extends Div {
    private final Words words = Words.here();
    private final String title;
    private final SituationClock clock;
    private final Consumer<FacilityQuery> ask;
    private final Div heading = new Div();
    private final Span count = new Span();
    private final Div picture = new Div();
    private final CountsStrip counts;
    private final FilterFields fields;
    private final FilterSentences sentences;
    private final Div chips = new Div();

    QueryHead(String title, Choices choices, SituationClock clock, Consumer<FacilityQuery> ask) {
        this.title = title;
        this.clock = clock;
        this.ask = ask;
        counts = new CountsStrip(ask);
        fields = new FilterFields(choices, ask);
        sentences = new FilterSentences(choices, words);
        addClassName("query-head");
        chips.addClassName("chips");
        picture.addClassName("query-picture");
        count.getElement().setAttribute("aria-live", "polite");
        add(heading, picture, counts, fields, chips);
    }

    /** Shows the head of a query, with what else its face can do. */
    void show(FacilityQuery query, Face face, Component... more) {
        var time = new PictureControl(query.picture(), clock, choice -> ask.accept(query.at(choice)));
        var exports = exports(query);
        exports.add(more);
        show(query, time, faces(query, face), exports);
    }

    /** The same above plots, which have a control of time, counts and downloads of their own. */
    void showAbovePlots(FacilityQuery query, Component time) {
        counts.setVisible(false);
        show(query, time, faces(query, Face.PLOTS));
    }

    private void show(FacilityQuery query, Component time, Component... actions) {
        heading.removeAll();
        heading.add(heading(query).actions(actions));
        picture.removeAll();
        picture.add(time);
        fields.show(query);
        chips.removeAll();
        sentences.of(query, ask).forEach((sentence, remove) -> chips.add(new FilterChip(sentence, remove)));
    }

    /** Shows how many there are; the counts are those without the filter on functionality, so that it can be widened. */
    void count(FacilityQuery query, Tally tally) {
        count.setText(words.say(
                "list.count", tally.only(query.values(Filter.FUNCTIONALITY)).total()));
        counts.show(query, tally);
    }

    private Heading heading(FacilityQuery query) {
        return new Heading(words.say(title)).about(count, new Span(AsOf.sentence(query.picture(), clock, words)));
    }

    private Component faces(FacilityQuery query, Face shown) {
        var faces = new Nav();
        faces.addClassName("faces");
        faces.setAriaLabel(words.say("list.faces"));
        for (var face : Face.values()) {
            var link = new Anchor(face.of(query).toString(), words.say("list.face." + face));
            if (face == shown) link.getElement().setAttribute("aria-current", "page");
            faces.add(link);
        }
        return faces;
    }

    private Div exports(FacilityQuery query) {
        var exports = new Div(export("csv", query), export("geojson", query));
        exports.addClassName("exports");
        if (Acting.required().may(May.PROPOSE_FACILITY)) {
            exports.add(Shortcuts.press(new Anchor("facilities/new", words.say("list.propose")), "n", "shortcuts.new"));
        }
        return exports;
    }

    private Anchor export(String kind, FacilityQuery query) {
        var address = new Address("export/facilities." + kind, query.parameters());
        var link = new Anchor(address.toString(), words.say("list.export." + kind));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", "");
        return link;
    }
}
