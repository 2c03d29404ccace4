package org.tarmim.access.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.access.PersonId;
import org.tarmim.access.RoleChange;
import org.tarmim.access.RoleChanges;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Role changes that wait for a second administrator; takes no room where none waits. */
final class WaitingRoleChanges extends Div {
    private final RoleChanges changes;
    private final Map<PersonId, String> names;
    private final Notice notice;
    private final Runnable done;
    private final Words words = Words.here();

    WaitingRoleChanges(RoleChanges changes, Map<PersonId, String> names, Notice notice, Runnable done) {
        this.changes = changes;
        this.names = names;
        this.notice = notice;
        this.done = done;
        var lines = changes.open().stream().map(this::line).toArray(WaitingLine[]::new);
        if (lines.length > 0) add(new Panel(words.say("roles.waiting.title"), lines));
    }

    private WaitingLine line(RoleChange change) {
        var line = new WaitingLine(words.say(
                "roles.waiting.line",
                name(change.proposedBy()),
                name(change.person()),
                RoleField.labels(change.roles(), words)));
        if (!Acting.required().may(May.MANAGE_PEOPLE)) return line;
        return line.deciding(
                change.hindrance(Acting.required()),
                words.say("roles.confirm"),
                () -> decide(() -> changes.confirm(change.person())),
                () -> decide(() -> changes.discard(change.person())));
    }

    private void decide(Runnable step) {
        notice.attempt(step, done);
    }

    private String name(PersonId person) {
        return names.getOrDefault(person, words.say("person.somebody"));
    }
}
