package org.tarmim.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.tarmim.audit.TrailRow;
import org.tarmim.overview.Task;
import org.tarmim.overview.Today;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What waits; where nothing does, that it is so and what was done last. */
class WaitingPanel extends Panel {
    private final Words words;

    WaitingPanel(Today today, Words words) {
        super(words.say("today.waiting"));
        this.words = words;
        var tasks = today.waiting(words.locale());
        if (tasks.isEmpty()) {
            add(new Paragraph(words.say("today.nothing")));
            today.done().stream().map(this::done).forEach(this::add);
        } else {
            var list = new UnorderedList();
            list.addClassName("today-lines");
            tasks.forEach(task -> list.add(line(task)));
            add(list);
        }
    }

    private ListItem line(Task task) {
        var line = new ListItem(
                new Anchor(task.address(), words.say(task.key(), task.values().toArray())));
        if (task.detail() != null) line.add(soft(Bdi.text(task.detail())));
        return line;
    }

    private Component done(TrailRow row) {
        var key = "trail." + row.action();
        var what = words.knows(key) ? words.say(key) : row.action();
        return soft(new Span(words.say("today.done", what, row.at())));
    }

    private static Div soft(Component content) {
        var soft = new Div(content);
        soft.addClassName("soft");
        return soft;
    }
}
