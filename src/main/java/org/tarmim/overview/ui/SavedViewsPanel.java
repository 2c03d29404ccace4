package org.tarmim.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.saved.SavedViews;
import org.tarmim.facility.ui.CountedViews;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** The saved views of whoever looks, each with what it holds now; where there is none, how to make one. */
class SavedViewsPanel extends Panel {
    SavedViewsPanel(SavedViews saved, Pictures pictures, Words words) {
        super(words.say("view.title"));
        var views = saved.list();
        if (views.isEmpty()) {
            add(new Paragraph(words.say("view.none")), new Anchor("facilities", words.say("today.standing.all")));
        } else {
            add(new CountedViews(views, null, pictures));
        }
    }
}
