package org.tarmim.withhold.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.WithholdReason;
import org.tarmim.withhold.Withholding;

/** Asks that something be withheld: what, where the screen does not show it at the button, and why; nothing is typed. */
final class AskDialog extends Dialog {
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final RadioButtonGroup<Passage> what = new RadioButtonGroup<>();
    private final RadioButtonGroup<WithholdReason> why = new RadioButtonGroup<>();
    private final Button send = new Button(words.say("withhold.ask.send"));
    private final Withholding withholding;

    AskDialog(Map<Passage, String> passages, Withholding withholding) {
        this.withholding = withholding;
        setHeaderTitle(words.say("withhold.ask"));
        what(passages);
        why();
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(click -> send());
        add(new Paragraph(words.say("withhold.ask.effect")), notice, what, why);
        getFooter().add(new Button(words.say("dialog.cancel"), click -> close()), send);
    }

    private void what(Map<Passage, String> passages) {
        what.setLabel(words.say("withhold.ask.what"));
        what.setItems(passages.keySet());
        what.setItemLabelGenerator(passage -> words.say(
                "withhold.ask.thing",
                words.say("withhold.kind." + passage.kind()),
                passages.getOrDefault(passage, "")));
        if (passages.size() == 1) what.setValue(passages.keySet().iterator().next());
        what.setVisible(passages.values().stream().anyMatch(text -> !text.isEmpty()));
    }

    private void why() {
        why.setLabel(words.say("withhold.ask.why"));
        why.setItems(WithholdReason.values());
        why.setItemLabelGenerator(words::label);
    }

    private void send() {
        if (what.getValue() == null || why.getValue() == null) {
            notice.refuse(List.of(words.say("withhold.ask.missing")));
            return;
        }
        if (notice.attempt(() -> withholding.ask(what.getValue(), why.getValue()))) sent();
    }

    private void sent() {
        what.setVisible(false);
        why.setVisible(false);
        send.setVisible(false);
        notice.say(Tone.OK, List.of(words.say("withhold.ask.sent")));
    }
}
