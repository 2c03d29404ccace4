package org.tarmim.access.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.tarmim.access.OwnProof;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Asks for a fresh code, or the password, before a dangerous act, and then does the act. */
final class ProofDialog extends Dialog {
    private final OwnProof proof;
    private final Runnable act;
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final AbstractSinglePropertyField<?, String> typed;

    ProofDialog(OwnProof proof, Runnable act) {
        this.proof = proof;
        this.act = act;
        this.typed = proof.isByCode() ? new CodeField(words.say("factor.code"), words) : password();
        setHeaderTitle(words.say("proof.title"));
        add(new Paragraph(words.say("proof.why")), notice, typed);
        proof.shownCode().ifPresent(code -> notice.say(Tone.INFO, List.of(words.say("factor.demo", code))));
        var go = new Button(words.say("factor.submit"), click -> notice.attempt(this::give, this::go));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.say("dialog.cancel"), click -> close()), go);
    }

    private PasswordField password() {
        var field = ComponentTexts.speak(new PasswordField(words.say("password")), words);
        field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        field.setAutofocus(true);
        return field;
    }

    private void give() {
        proof.give(typed.getValue());
    }

    private void go() {
        close();
        act.run();
    }
}
