package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.filing.ActionState;
import org.tarmim.detention.filing.AdvocacyAction;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What was asked of others for somebody, or will be. */
final class ActionsPanel extends Panel {
    private final Words words = Words.here();

    ActionsPanel(CaseHead head, List<AdvocacyAction> actions) {
        super(Words.here().say("actions.title"));
        if (actions.isEmpty()) add(new Paragraph(words.say("actions.none")));
        else add(list(actions));
        if (head.isWritable()) add(draft(head));
    }

    /** Whether whoever looks may read the plans of a case. */
    static boolean isFor(CaseHead head) {
        return head.isReadable() && head.compartments().contains(Compartment.STRATEGY);
    }

    static StatusMark mark(ActionState state) {
        return StatusMark.of(
                state,
                switch (state) {
                    case DRAFT -> Tone.PLAIN;
                    case RISK_REVIEW -> Tone.WARN;
                    case APPROVED, SENT -> Tone.INFO;
                    case STATE_REPLIED -> Tone.OK;
                    case WITHDRAWN -> Tone.BAD;
                });
    }

    private Listing<AdvocacyAction> list(List<AdvocacyAction> actions) {
        return new Listing<AdvocacyAction>(words.say("actions.title"))
                .column(words.say("ActionDetails.kind"), this::link)
                .column(words.say("action.state"), this::state)
                .column(words.say("action.author"), action -> Bdi.text(action.author()))
                .text(
                        words.say("action.since"),
                        action -> words.instant(action.steps().getLast().at()))
                .rows(actions);
    }

    private Component state(AdvocacyAction action) {
        var state = new Div(mark(action.state()));
        if (action.withdrawn() != null) state.add(new StatusMark(Tone.BAD, words.say("basis.of.withdrawn")));
        state.addClassName("row");
        return state;
    }

    private Anchor link(AdvocacyAction action) {
        return new Anchor(
                ActionPage.address(action.id()), words.label(action.details().kind()));
    }

    private Button draft(CaseHead head) {
        return new Button(
                words.say("action.draft"), click -> UI.getCurrent().navigate("cases/" + head.code() + "/draft"));
    }
}
