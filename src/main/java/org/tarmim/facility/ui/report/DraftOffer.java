package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.facility.report.Draft;
import org.tarmim.ui.Words;

/** Offers what was typed before and not sent: go on with it, or throw it away. */
final class DraftOffer extends Div {
    DraftOffer(Draft draft, Runnable goOn, Runnable discard) {
        var words = Words.here();
        addClassNames("notice", "tone-info", "draft-offer");
        var open = new Button(words.say("report.draft.continue"), click -> goOn.run());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(open, new Button(words.say("report.draft.discard"), click -> discard.run()));
        actions.addClassName("row");
        add(new Paragraph(words.say("report.draft.kept", words.instant(draft.savedAt()))), actions);
    }
}
