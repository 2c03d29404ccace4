package org.tarmim.notify.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tarmim.notify.DueLine;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What waits now, in counts that lead to the work. */
class DuePanel extends Panel {
    DuePanel(List<DueLine> due, Words words) {
        super(words.say("notices.due"));
        var lines = new UnorderedList();
        lines.addClassName("notice-due");
        due.forEach(line -> lines.add(new ListItem(new Anchor(line.address(), words.say(line.key(), line.values())))));
        add(lines);
    }
}
