package org.tarmim.access.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.tarmim.access.Acting;
import org.tarmim.access.LinkRequest;
import org.tarmim.access.LinkRequests;
import org.tarmim.access.May;
import org.tarmim.access.PersonId;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Links to a new password that wait for a second administrator; takes no room where none waits. */
final class WaitingLinkRequests extends Div {
    private final LinkRequests requests;
    private final Map<PersonId, String> names;
    private final Notice notice;
    private final Runnable done;
    private final Words words = Words.here();

    WaitingLinkRequests(LinkRequests requests, Map<PersonId, String> names, Notice notice, Runnable done) {
        this.requests = requests;
        this.names = names;
        this.notice = notice;
        this.done = done;
        var lines = requests.open().stream().map(this::line).toArray(WaitingLine[]::new);
        if (lines.length > 0) add(new Panel(words.say("link-request.title"), lines));
    }

    private WaitingLine line(LinkRequest request) {
        var line = new WaitingLine(
                words.say("link-request.line", name(request.proposedBy()), name(request.person())),
                words.say("link-request.why"));
        if (!Acting.required().may(May.MANAGE_PEOPLE)) return line;
        return line.deciding(
                request.hindrance(Acting.required()),
                words.say("link-request.confirm"),
                () -> decide(() -> confirm(request.person())),
                () -> decide(() -> requests.discard(request.person())));
    }

    private void confirm(PersonId person) {
        new LinkDialog(requests.confirm(person), name(person)).open();
    }

    private void decide(Runnable step) {
        notice.attempt(step, done);
    }

    private String name(PersonId person) {
        return names.getOrDefault(person, words.say("person.somebody"));
    }
}
