package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
        var lines = requests.open().stream().map(this::line).toArray(Div[]::new);
        if (lines.length > 0) add(new Panel(words.say("link-request.title"), lines));
    }

    private Div line(LinkRequest request) {
        var said = words.say("link-request.line", name(request.proposedBy()), name(request.person()));
        var line = new Div(new Paragraph(said), new Paragraph(words.say("link-request.why")));
        line.addClassName("waiting-line");
        if (Acting.required().may(May.MANAGE_PEOPLE)) line.add(decisions(request));
        return line;
    }

    private Div decisions(LinkRequest request) {
        var confirm = new Button(words.say("link-request.confirm"), click -> decide(() -> confirm(request.person())));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(request.canBeConfirmedBy(Acting.required()));
        var discard = new Button(words.say("roles.discard"), click -> decide(() -> requests.discard(request.person())));
        return new Div(confirm, discard);
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
