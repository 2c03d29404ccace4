package org.tarmim.detention.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Consumer;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.filing.ActionDecisions;
import org.tarmim.detention.filing.ActionState;
import org.tarmim.detention.filing.AdvocacyAction;
import org.tarmim.detention.filing.AdvocacyActions;
import org.tarmim.detention.filing.Risks;
import org.tarmim.detention.filing.UrgentActions;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** What can be done next with an action, by whoever looks. */
final class ActionSteps extends Div {
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final Div row = new Div();
    private final AdvocacyAction action;
    private final AdvocacyActions actions;
    private final ActionDecisions decisions;
    private final UrgentActions urgent;
    private final Risks risks;
    private final Runnable refresh;

    ActionSteps(
            AdvocacyAction action,
            AdvocacyActions actions,
            ActionDecisions decisions,
            UrgentActions urgent,
            Risks risks,
            Runnable refresh) {
        this.action = action;
        this.actions = actions;
        this.decisions = decisions;
        this.urgent = urgent;
        this.risks = risks;
        this.refresh = refresh;
        row.addClassNames("row", "action-steps");
        add(notice, row);
        if (action.decidable()) decide();
        if (action.writable()) write();
    }

    private void decide() {
        if (action.isToReview()) row.add(primary("urgent.review", this::review));
        else if (!action.isStopped())
            row.add(primary("action.approve", () -> attempt(() -> decisions.approve(action.id()))));
        if (isReturnable())
            row.add(button(
                    "action.giveBack", () -> ask("action.giveBack", why -> decisions.giveBack(action.id(), why))));
    }

    private boolean isReturnable() {
        return action.state() == ActionState.RISK_REVIEW || action.state() == ActionState.APPROVED;
    }

    private void review() {
        EntryDialog.of(words.say("urgent.review"), ActionForms.review(), details -> {
                    decisions.review(action.id(), details);
                    refresh.run();
                })
                .open();
    }

    private void write() {
        switch (action.state()) {
            case DRAFT -> drafting();
            case APPROVED -> {
                if (!action.isStopped()) row.add(primary("action.sent", this::send));
            }
            case SENT -> row.add(primary("action.replied", this::reply));
            case STATE_REPLIED -> row.add(button("action.replied", this::reply));
            case RISK_REVIEW -> row.add(new Paragraph(words.say("action.waits")));
            case WITHDRAWN -> row.add(new Paragraph(words.say("action.over")));
        }
        if (isWithdrawable())
            row.add(button("action.withdraw", () -> ask("action.withdraw", why -> actions.withdraw(action.id(), why))));
    }

    private boolean isWithdrawable() {
        var state = action.state();
        return state == ActionState.DRAFT || state == ActionState.RISK_REVIEW || state == ActionState.APPROVED;
    }

    private void drafting() {
        if (!action.isStopped()) handIn();
        row.add(button("risk.assess", this::assess));
        if (mayGoAlone()) row.add(button("urgent.go", this::goAlone));
        row.add(button("action.change", () -> UI.getCurrent().navigate(DraftView.address(action))));
    }

    private void handIn() {
        var reviewer = reviewers();
        row.add(reviewer, primary("action.submit", () -> {
            if (reviewer.getValue() == null) reviewer.setInvalid(true);
            else attempt(() -> actions.submit(action.id(), reviewer.getValue()));
        }));
    }

    private boolean mayGoAlone() {
        var details = action.details();
        return !action.isStopped() && details.kind().goesAlone() && details.basis() == LawfulBasis.MANDATE;
    }

    private void goAlone() {
        var form = ActionForms.urgent(action.details(), actions.reviewers(), urgent.others(action.id()));
        EntryDialog.of(words.say("urgent.go"), form, details -> {
                    urgent.goAlone(action.id(), details);
                    refresh.run();
                })
                .open();
    }

    private void assess() {
        RiskDialog.open(action.ofCase(), action.details().kind().recipient(), risks, refresh);
    }

    private ComboBox<UUID> reviewers() {
        var people = actions.reviewers();
        var choice = ComponentTexts.speak(ActionForms.colleague(people), words);
        choice.setLabel(words.say("action.reviewer"));
        choice.setWidth("20rem");
        choice.setErrorMessage(words.say("action.reviewer"));
        if (people.size() == 1) choice.setValue(people.getFirst().account());
        return choice;
    }

    private void send() {
        EntryDialog.of(words.say("action.sent"), ActionForms.sending(), details -> {
                    actions.sent(action.id(), details);
                    refresh.run();
                })
                .open();
    }

    private void reply() {
        EntryDialog.of(words.say("action.replied"), ActionForms.reply(), details -> {
                    actions.replied(action.id(), details);
                    refresh.run();
                })
                .open();
    }

    private void ask(String key, Consumer<Reason> step) {
        EntryDialog.reasoned(key, reason -> {
                    step.accept(reason);
                    refresh.run();
                })
                .open();
    }

    private void attempt(Runnable step) {
        notice.attempt(step, refresh);
    }

    private Button primary(String key, Runnable step) {
        var button = button(key, step);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button button(String key, Runnable step) {
        return new Button(words.say(key), click -> step.run());
    }
}
