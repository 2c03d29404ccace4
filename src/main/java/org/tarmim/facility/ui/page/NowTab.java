package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.ui.FacilityTab;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** How a facility is in the picture: every dimension with its value and its age. */
@org.springframework.stereotype.Component
@Order(10)
class NowTab implements FacilityTab {
    private static final List<Dimension> HEADLINES = List.of(
            Dimension.FUNCTIONALITY,
            Dimension.ACCESSIBILITY,
            Dimension.BUILDING,
            Dimension.EQUIPMENT,
            Dimension.EXISTENCE);

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
        content.add(new Panel(words.say("sheet.headlines"), lines.of(words.say("sheet.headlines"), HEADLINES)));
        if (sheet.facility().detailed()) content.add(detail(sheet, status, lines));
        else content.add(new Panel(words.say("sheet.nameOnly"), new Paragraph(words.say("sheet.nameOnly.why"))));
        return content;
    }

    private static Component[] detail(Sheet sheet, StatusWords status, StateLines lines) {
        var words = status.words();
        var services = new Panel(words.say("sheet.services"), new ServiceTiles(sheet, status));
        var others = new Div(
                group("sheet.amenities", "AMENITY", sheet, lines),
                group("sheet.beds", "BEDS", sheet, lines),
                group("sheet.staff", "STAFF", sheet, lines),
                group("sheet.security", "SECURITY", sheet, lines));
        others.addClassName("panels");
        return new Component[] {services, others};
    }

    private static Panel group(String heading, String group, Sheet sheet, StateLines lines) {
        var words = Words.here();
        var dimensions =
                sheet.group(group).stream().map(state -> state.dimension()).toList();
        if (dimensions.isEmpty()) return new Panel(words.say(heading), nothing(words));
        return new Panel(words.say(heading), lines.of(words.say(heading), dimensions));
    }

    private static Paragraph nothing(Words words) {
        var nothing = new Paragraph(words.say("sheet.nothing"));
        nothing.addClassName("soft");
        return nothing;
    }
}
