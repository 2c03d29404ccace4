package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.AgeMark;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** How the facility was last verified to work, in one line. */
final class KnownPanel extends Div {
    KnownPanel(Known known, Instant now) {
        addClassNames("row", "known");
        add(known.of(Dimension.FUNCTIONALITY)
                .map(state -> line(state, now))
                .orElseGet(() -> new Paragraph(Words.here().say("report.known.nothing"))));
    }

    private static Component line(DimensionState state, Instant now) {
        var words = Words.here();
        var works = Functionality.valueOf(state.value());
        var said = new Paragraph(words.say("report.known", state.observed()));
        said.addClassName("soft");
        var line = new Div(
                StatusMark.of(works, Tones.of(works)).large(),
                said,
                new AgeMark(state.observed().at(), now));
        line.addClassName("row");
        return line;
    }
}
