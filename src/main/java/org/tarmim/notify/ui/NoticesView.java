package org.tarmim.notify.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.tarmim.access.May;
import org.tarmim.kernel.Passing;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.Causes;
import org.tarmim.notify.Notices;
import org.tarmim.notify.Notified;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.More;
import org.tarmim.ui.Words;

/** What the person who looks was told, the newest first, below what waits now. */
@Route("notices")
@PageTitle("notices.title")
@RolesAllowed(May.BE_SIGNED_IN)
@StyleSheet("context://static/notices.css")
class NoticesView extends Div {
    private final Words words = Words.here();
    private final Notices notices;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;
    private final Button readAll = new Button(words.say("notices.read.all"), click -> readAll());
    private final Div due = new Div();
    private final Div list = new Div();
    private int pages = 1;

    NoticesView(Notices notices, Causes causes, Live live, SituationClock clock, ApplicationEventPublisher events) {
        this.notices = notices;
        this.clock = clock;
        this.events = events;
        addClassName("notices");
        add(new Heading(words.say("notices.title")).actions(readAll), due, list);
        show();
        live.listen(this, causes::include, this::show);
        live.watch(this, NoticeBell.READ, this::show);
    }

    private void show() {
        var lines = notices.due();
        due.removeAll();
        if (!lines.isEmpty()) due.add(new DuePanel(lines, words));
        var rows = new ArrayList<Notified>();
        var next = load(rows);
        readAll.setVisible(notices.unread() > 0);
        list.removeAll();
        list.add(rows.isEmpty() ? EmptyState.quiet(words.say("notices.none")) : lines(rows));
        if (next != null) list.add(new More(words.say("notices.more"), this::more));
    }

    private UnorderedList lines(List<Notified> rows) {
        var lines = new UnorderedList();
        lines.addClassName("notice-lines");
        for (var row : rows) lines.add(new ListItem(new NoticeLine(row, clock.now(), () -> read(row), words)));
        return lines;
    }

    /** Reads as many pages as the person asked for; answers where the next one would start. */
    private @Nullable String load(List<Notified> rows) {
        String after = null;
        for (int number = 0; number < pages; number++) {
            var page = notices.page(words.locale(), after);
            rows.addAll(page.rows());
            after = page.next();
            if (after == null) return null;
        }
        return after;
    }

    private void more() {
        pages++;
        show();
    }

    private void read(Notified row) {
        notices.read(row.told().id());
        tell();
    }

    private void readAll() {
        notices.readAll();
        tell();
    }

    private void tell() {
        events.publishEvent(new Passing(NoticeBell.READ));
        show();
    }
}
