package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
        var lines = resets.open().stream().map(this::line).toArray(Div[]::new);
        if (lines.length > 0) add(new Panel(words.say("factor-reset.title"), lines));
    }

    private Div line(FactorReset reset) {
        var said = words.say("factor-reset.line", name(reset.proposedBy()), name(reset.person()));
        var line = new Div(new Paragraph(said));
        line.addClassName("waiting-line");
        if (Acting.required().may(May.MANAGE_PEOPLE)) line.add(decisions(reset));
        return line;
    }

    private Div decisions(FactorReset reset) {
        var confirm =
                new Button(words.say("factor-reset.confirm"), click -> decide(() -> resets.confirm(reset.person())));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(reset.canBeConfirmedBy(Acting.required()));
        var discard = new Button(words.say("roles.discard"), click -> decide(() -> resets.discard(reset.person())));
        return new Div(confirm, discard);
    }

    private void decide(Runnable step) {
        notice.attempt(step, done);
    }

    private String name(PersonId person) {
        return names.getOrDefault(person, words.say("person.somebody"));
    }
}
