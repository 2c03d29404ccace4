package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.fts.FlaggedFlows;
import org.tarmim.pledge.fts.FlowExplanation;
import org.tarmim.pledge.fts.FlowRow;
import org.tarmim.pledge.fts.Lookalike;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** One flow that looks wrong: what is wrong with it, its numbers side by side, and the decision of a person. */
final class FlagPanel extends Panel {
    private final Words words = Words.here();
    private final FlowRow row;
    private final FlaggedFlows flagged;
    private final Runnable decided;
    private final Notice notice = new Notice();
    private final TextArea reason = new TextArea(words.say("fts.flagged.reason"));

    FlagPanel(FlowRow row, List<Lookalike> alike, FlaggedFlows flagged, Runnable decided) {
        super(Words.here().say("fts.flagged.flow", String.valueOf(row.flow()), row.version()));
        this.row = row;
        this.flagged = flagged;
        this.decided = decided;
        reason.setMaxLength(2000);
        reason.setWidthFull();
        add(new FlowFacts(row, alike, FlowWords.here()).parts());
        add(notice);
        if (!Acting.required().may(May.ACCEPT_IMPORTED_MONEY)) add(new Paragraph(words.say("fts.batch.byDesk")));
        else if (row.importer().equals(Acting.required().account())) add(new Paragraph(words.say("fts.flagged.own")));
        else add(reason, buttons());
    }

    private Component buttons() {
        var accept = new Button(words.say("fts.flagged.accept"), click -> decide(true));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(accept, new Button(words.say("fts.flagged.leaveOut"), click -> decide(false)));
        buttons.addClassName("row");
        return buttons;
    }

    private void decide(boolean accepted) {
        notice.attempt(() -> flagged.decide(new FlowExplanation(row.row(), accepted, reason.getValue())), decided);
    }
}
