package org.tarmim.detention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.detention.drop.Dropped;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** What somebody dropped, as it was typed. */
final class DroppedText extends Div {
    private final Words words = Words.here();

    DroppedText(Dropped dropped) {
        addClassName("dropped");
        add(new Paragraph(CaseMarks.soft(words.say("drops.came", dropped.droppedOn()))));
        var details = dropped.details();
        said("drops.about.who", details.about());
        said("drops.told", details.told());
        said("drops.reach", details.reach());
    }

    private void said(String label, String text) {
        if (text.isEmpty()) return;
        var said = new Paragraph(Bdi.text(text));
        said.addClassName("as-typed");
        add(new Div(CaseMarks.soft(words.say(label)), said));
    }
}
