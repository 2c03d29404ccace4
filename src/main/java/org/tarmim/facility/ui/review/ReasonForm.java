package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.verification.AnswerDraft;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.ReasonCode;
import org.tarmim.ui.KeepsInput;
import org.tarmim.ui.Words;

/** Why a report is not verified: a reason, and what the reporter will read; takes no room until it is asked for. */
class ReasonForm extends Div implements KeepsInput {
    private final Words words = Words.here();
    private final H3 question = new H3();
    private final Select<ReasonCode> reason = new Select<>();
    private final TextArea note = new TextArea(words.say("review.note.for"));
    private final Button send;
    private final Runnable asked;
    private Decision decision = Decision.NEEDS_INFO;

    /** A form that hands on the answer, what is typed of it, that it is thrown away, and that it is asked for. */
    ReasonForm(Consumer<AnswerDraft> answer, Consumer<AnswerDraft> keep, Runnable discard, Runnable asked) {
        this.asked = asked;
        send = new Button(words.say("review.send"), click -> answer.accept(typed()));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClassNames("stack", "reason");
        reason.setLabel(words.say("review.reason"));
        reason.setItemLabelGenerator(words::label);
        reason.addValueChangeListener(change -> suggest(change.getOldValue(), change.getValue()));
        note.setMaxLength(2000);
        note.setValueChangeMode(ValueChangeMode.TIMEOUT);
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) keep.accept(typed());
        });
        var cancel = new Button(words.say("review.cancel"), click -> {
            setVisible(false);
            discard.run();
        });
        var buttons = new Div(send, cancel);
        buttons.addClassName("row");
        add(question, reason, note, buttons);
        setVisible(false);
    }

    /** Asks for the reason of a decision; what was typed already stays. */
    void ask(Decision wanted) {
        decision = wanted;
        question.setText(words.label(wanted));
        var before = Optional.ofNullable(reason.getValue());
        reason.setItems(wanted.reasons());
        reason.setValue(before.filter(wanted.reasons()::contains)
                .orElse(wanted.reasons().getFirst()));
        setVisible(true);
        asked.run();
        send.focus();
    }

    /** Goes on with what was typed before. */
    void show(AnswerDraft typed) {
        ask(typed.decision());
        reason.setValue(typed.reason());
        note.setValue(typed.note());
    }

    private AnswerDraft typed() {
        return new AnswerDraft(decision, reason.getValue(), note.getValue());
    }

    // The usual words of a reason stand there until somebody writes own ones.
    private void suggest(@Nullable ReasonCode before, @Nullable ReasonCode now) {
        var typed = note.getValue();
        if (typed.isBlank() || typed.equals(usual(before))) note.setValue(usual(now));
    }

    private String usual(@Nullable ReasonCode code) {
        return code == null || code == ReasonCode.OTHER ? "" : words.say("review.usual." + code);
    }

    @Override
    public Map<String, Object> keep() {
        var kept = new HashMap<String, Object>();
        if (!isVisible()) return kept;
        kept.put("decision", decision);
        kept.put("reason", reason.getValue());
        kept.put("note", note.getValue());
        return kept;
    }

    @Override
    public void restore(Map<String, Object> kept) {
        if (!(kept.get("decision") instanceof Decision asked)) return;
        ask(asked);
        if (kept.get("reason") instanceof ReasonCode code) reason.setValue(code);
        if (kept.get("note") instanceof String text) note.setValue(text);
    }
}
