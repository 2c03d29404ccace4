package org.tarmim.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.Trails;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Where the trail ends now, and the way to its check. */
class TrailPanel extends Panel {
    TrailPanel(Trails trails, Words words) {
        super(words.say("today.trail"));
        trails.page(TrailQuery.ALL).rows().stream()
                .findFirst()
                .map(newest -> new Paragraph(words.say("today.trail.head", newest.seq(), newest.at())))
                .ifPresent(this::add);
        add(new Anchor("trail", words.say("today.trail.check")));
    }
}
