package org.tarmim.detention.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tarmim.detention.due.Reminders;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Whether to be reminded by mail. */
final class ReminderPanel extends Panel {
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final Reminders reminders;

    ReminderPanel(Reminders reminders) {
        super(Words.here().say("reminder.title"));
        this.reminders = reminders;
        if (!reminders.isOffered()) add(new Paragraph(words.say("digest.off")));
        else add(new Paragraph(words.say("reminder.about")), notice, choice());
    }

    private Checkbox choice() {
        var choice = new Checkbox(words.say("reminder.wanted"), reminders.isWanted());
        choice.addValueChangeListener(change -> choose(change.getValue()));
        return choice;
    }

    private void choose(boolean wanted) {
        notice.attempt(() -> {
            reminders.choose(wanted, words.locale());
            notice.say(Tone.OK, List.of(words.say(wanted ? "reminder.on" : "reminder.off")));
        });
    }
}
