package org.tarmim.access.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.tarmim.access.Acting;
import org.tarmim.access.FactorReset;
import org.tarmim.access.FactorResets;
import org.tarmim.access.May;
import org.tarmim.access.PersonId;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Resets of a second factor that wait for a second administrator; takes no room where none waits. */
final class WaitingFactorResets extends Div {
    private final FactorResets resets;
    private final Map<PersonId, String> names;
    private final Notice notice;
    private final Runnable done;
    private final Words words = Words.here();

    WaitingFactorResets(FactorResets resets, Map<PersonId, String> names, Notice notice, Runnable done) {
        this.resets = resets;
        this.names = names;
        this.notice = notice;
        this.done = done;
        var lines = resets.open().stream().map(this::line).toArray(WaitingLine[]::new);
        if (lines.length > 0) add(new Panel(words.say("factor-reset.title"), lines));
    }

    private WaitingLine line(FactorReset reset) {
        var line = new WaitingLine(words.say("factor-reset.line", name(reset.proposedBy()), name(reset.person())));
        if (!Acting.required().may(May.MANAGE_PEOPLE)) return line;
        return line.deciding(
                reset.hindrance(Acting.required()),
                words.say("factor-reset.confirm"),
                () -> decide(() -> resets.confirm(reset.person())),
                () -> decide(() -> resets.discard(reset.person())));
    }

    private void decide(Runnable step) {
        notice.attempt(step, done);
    }

    private String name(PersonId person) {
        return names.getOrDefault(person, words.say("person.somebody"));
    }
}
