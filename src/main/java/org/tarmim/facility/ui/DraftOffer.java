package org.tarmim.facility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.tarmim.ui.Words;

/** Offers what was typed before and not sent: go on with it, or throw it away. */
public final class DraftOffer extends Div {
    public DraftOffer(Instant savedAt, Runnable goOn, Runnable discard) {
        var words = Words.here();
        addClassNames("notice", "tone-info", "draft-offer");
        var open = new Button(words.say("draft.continue"), click -> goOn.run());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(open, new Button(words.say("draft.discard"), click -> discard.run()));
        actions.addClassName("row");
        add(new Paragraph(words.say("draft.kept", words.instant(savedAt))), actions);
    }
}
