package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.Location;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Where the facility is: its governorate, and the exact point where the reader sees it. */
class PlaceSlot extends Div {
    PlaceSlot(Facility facility, Pieces pieces) {
        var words = Words.here();
        var panel = new Panel(
                words.say("review.place"),
                new Paragraph(pieces.governorate(facility.details().area())));
        var location = facility.details().location();
        if (location != null) panel.add(point(location, words));
        add(panel);
    }

    private static Paragraph point(Location location, Words words) {
        var point = new Paragraph(Bdi.code(location.degrees()));
        point.add(" (" + words.label(location.precision()) + ")");
        return point;
    }
}
