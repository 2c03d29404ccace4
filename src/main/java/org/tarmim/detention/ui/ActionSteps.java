package org.tarmim.detention.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tarmim.detention.casefile.Colleague;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.filing.ActionDecisions;
import org.tarmim.detention.filing.ActionState;
import org.tarmim.detention.filing.AdvocacyAction;
import org.tarmim.detention.filing.AdvocacyActions;
import org.tarmim.detention.filing.Risks;
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
    private final Risks risks;
    private final Runnable refresh;

    ActionSteps(
            AdvocacyAction action, AdvocacyActions actions, ActionDecisions decisions, Risks risks, Runnable refresh) {
        this.action = action;
        this.actions = actions;
        this.decisions = decisions;
        this.risks = risks;
        this.refresh = refresh;
        row.addClassNames("row", "action-steps");
        add(notice, row);
        if (action.decidable()) decide();
        if (action.writable()) write();
    }

    private void decide() {
        if (!action.isStopped())
            row.add(primary("action.approve", () -> attempt(() -> decisions.approve(action.id()))));
        row.add(button("action.giveBack", () -> ask("action.giveBack", why -> decisions.giveBack(action.id(), why))));
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
        row.add(button("action.change", () -> UI.getCurrent().navigate(DraftView.address(action))));
    }

    private void handIn() {
        var reviewer = reviewers();
        row.add(reviewer, primary("action.submit", () -> {
            if (reviewer.getValue() == null) reviewer.setInvalid(true);
            else attempt(() -> actions.submit(action.id(), reviewer.getValue()));
        }));
    }

    private void assess() {
        RiskDialog.open(action.ofCase(), action.details().kind().recipient(), risks, refresh);
    }

    private ComboBox<UUID> reviewers() {
        var names = actions.reviewers().stream().collect(Collectors.toMap(Colleague::account, Colleague::name));
        var choice = ComponentTexts.speak(new ComboBox<UUID>(words.say("action.reviewer")), words);
        choice.setWidth("20rem");
        choice.setItems(names.keySet());
        choice.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        choice.setErrorMessage(words.say("action.reviewer"));
        if (names.size() == 1) choice.setValue(names.keySet().iterator().next());
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
