package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.ui.FacilityTab;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** How a facility is in the picture: every dimension with its value and its age. */
@org.springframework.stereotype.Component
@Order(10)
class NowTab implements FacilityTab {
    private final Facilities facilities;

    NowTab(Facilities facilities) {
        this.facilities = facilities;
    }

    @Override
    public String address() {
        return "";
    }

    @Override
    public String label() {
        return "sheet.now";
    }

    @Override
    public Component content(Sheet sheet, PictureChoice choice) {
        var words = Words.here();
        var status = new StatusWords(words, facilities.services());
        var content = new Div();
        content.addClassName("stack");
        if (choice.isNow() && !sheet.contradictions().isEmpty()) content.add(new Contradictions(sheet, status));
        var lines = new StateLines(sheet, status);
        content.add(
                new Panel(words.say("sheet.headlines"), lines.full(words.say("sheet.headlines"), Dimension.HEADLINES)));
        if (sheet.facility().detailed()) content.add(detail(sheet, status, lines));
        else content.add(new Panel(words.say("sheet.nameOnly"), new Paragraph(words.say("sheet.nameOnly.why"))));
        return content;
    }

    private static Component[] detail(Sheet sheet, StatusWords status, StateLines lines) {
        var words = status.words();
        var services = new Panel(words.say("sheet.services"), new ServiceTiles(sheet, status));
        var others = new Div(
                group("sheet.amenities", Stream.of(Amenity.values()).map(Dimension::amenity), sheet, lines),
                group("sheet.beds", Stream.of(BedType.values()).map(Dimension::beds), sheet, lines),
                group("sheet.staff", Stream.of(Cadre.values()).map(Dimension::staff), sheet, lines),
                group("sheet.security", Stream.of(Dimension.SECURITY), sheet, lines));
        others.addClassName("panels");
        return new Component[] {services, others};
    }

    private static Panel group(String heading, Stream<Dimension> dimensions, Sheet sheet, StateLines lines) {
        var words = Words.here();
        var known = dimensions.filter(one -> sheet.state(one).isPresent()).toList();
        var content = known.isEmpty() ? nothing(words) : lines.brief(words.say(heading), known);
        return new Panel(words.say(heading), content);
    }

    private static Paragraph nothing(Words words) {
        var nothing = new Paragraph(words.say("sheet.nothing"));
        nothing.addClassName("soft");
        return nothing;
    }
}
