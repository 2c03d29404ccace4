package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.tarmim.ui.Words;

/** One thing that waits for a second administrator: what it is, and the ways to decide it. */
final class WaitingLine extends Div {
    private final Words words = Words.here();
    private final Div said = new Div();
    private final Div ways = new Div();

    /** A line with its sentences and no way yet. */
    WaitingLine(String... sentences) {
        addClassName("waiting-line");
        ways.addClassName("row");
        for (var sentence : sentences) said.add(new Paragraph(sentence));
        add(said);
    }

    /** Offers both ways to a second pair of eyes; whoever is hindered to confirm reads by what instead. */
    WaitingLine deciding(Optional<String> hindrance, String label, Runnable confirm, Runnable discard) {
        hindrance.ifPresentOrElse(this::explain, () -> offer(label, confirm));
        ways.add(new Button(words.say("roles.discard"), click -> discard.run()));
        add(ways);
        return this;
    }

    private void explain(String hindrance) {
        var why = new Paragraph(words.say(hindrance));
        why.addClassName("soft");
        said.add(why);
    }

    private void offer(String label, Runnable confirm) {
        var button = new Button(label, click -> confirm.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ways.add(button);
    }
}
