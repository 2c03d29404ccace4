package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tarmim.access.May;
import org.tarmim.detention.drop.DropBoxes;
import org.tarmim.detention.drop.DropChanged;
import org.tarmim.detention.drop.DropRow;
import org.tarmim.detention.drop.Drops;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.CaseRoomChanged;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What people dropped for the own team, to be read and sorted; for supervisors also the box itself. */
@Route("cases/drops")
@PageTitle("drops.title")
@RolesAllowed(May.TRIAGE_DROPS)
@StyleSheet("context://static/detention.css")
class DropsView extends Div {
    private final Words words = Words.here();
    private final Drops drops;
    private final DropBoxes boxes;
    private final CaseRoom room;
    private final Notice notice = new Notice();
    private final Div content = new Div();
    private boolean isReading;

    DropsView(Drops drops, DropBoxes boxes, CaseRoom room, Live live) {
        this.drops = drops;
        this.boxes = boxes;
        this.room = room;
        addClassNames("cases", "stack");
        content.addClassName("stack");
        add(heading(), notice, content);
        show();
        live.listen(this, change -> DropChanged.isOne(change) || CaseRoomChanged.isOne(change), this::changed);
    }

    /** What somebody reads or types is left alone. */
    private void changed() {
        if (isReading && room.state() == RoomState.OPEN) notice.say(Tone.INFO, List.of(words.say("drops.changed")));
        else show();
    }

    private Heading heading() {
        return new Heading(words.say("drops.title"))
                .under(words.say("cases.title"), "cases")
                .about(new Paragraph(words.say("drops.about")));
    }

    private void show() {
        isReading = false;
        content.removeAll();
        var state = room.state();
        if (state == RoomState.OPEN) content.add(waiting(), new DropBoxPanel(boxes, this::show));
        else content.add(new ClosedRoom(state));
    }

    private Component waiting() {
        var found = drops.waiting();
        if (found.isEmpty()) return EmptyState.quiet(words.say("drops.none"));
        var panel = new Panel(words.say("drops.waits", found.size()));
        found.forEach(row -> panel.add(line(row)));
        return panel;
    }

    private Div line(DropRow row) {
        var line = new Div();
        var read = new Button(words.say("drops.read"));
        read.setAriaLabel(words.say("drops.read") + ", " + words.say("drops.came", row.droppedOn()));
        read.addClickListener(click -> notice.attempt(() -> read(row, line)));
        line.add(new Paragraph(words.say("drops.came", row.droppedOn())), read);
        line.addClassName("drop");
        return line;
    }

    private void read(DropRow row, Div line) {
        var dropped = drops.read(row.id());
        isReading = true;
        line.removeAll();
        line.add(new DroppedText(dropped), new DropSteps(dropped.id(), drops, notice, this::show));
    }
}
