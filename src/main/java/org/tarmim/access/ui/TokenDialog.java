package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.access.token.Scopes;
import org.tarmim.access.token.Secret;
import org.tarmim.access.token.TokenDetails;
import org.tarmim.access.token.Tokens;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** Makes a token, and shows its secret this once. */
final class TokenDialog extends Dialog {
    private static final int USUAL_DAYS = 90;

    private final Tokens tokens;
    private final Runnable done;
    private final Words words = Words.here();

    TokenDialog(Tokens tokens, Runnable done) {
        this.tokens = tokens;
        this.done = done;
        setHeaderTitle(words.say("tokens.make"));
        setCloseOnOutsideClick(false);
        var form = form();
        add(form);
        getFooter().add(closing("dialog.cancel"), form.submitButton(words.say("tokens.make"), this::make));
    }

    private RecordForm<TokenDetails> form() {
        var form = new RecordForm<>(TokenDetails.class);
        form.field("name", new TextField());
        form.field("expiresOn", day());
        form.field("scopes", scopes()).getElement().setAttribute("colspan", "2");
        form.read(
                new TokenDetails("", Set.of(May.SEE_FACILITIES), tokens.today().plusDays(USUAL_DAYS)));
        return form;
    }

    private DatePicker day() {
        var day = new DatePicker();
        day.setMin(tokens.today());
        day.setMax(tokens.today().plusYears(1).minusDays(1));
        return day;
    }

    private CheckboxGroup<String> scopes() {
        var scopes = new CheckboxGroup<String>();
        scopes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        scopes.setItems(Scopes.of(Acting.required()));
        scopes.setItemLabelGenerator(word -> words.say("scope." + word));
        scopes.setItemEnabledProvider(word -> !word.equals(May.SEE_FACILITIES));
        return scopes;
    }

    private void make(TokenDetails details) {
        var made = tokens.make(details);
        done.run();
        show(made.secret());
    }

    private void show(Secret secret) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(words.say("tokens.made"));
        var text = text(secret);
        var copied = new Span();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(words.say("tokens.copy"), click -> copied.setText(words.say("tokens.copied")));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.getElement()
                .executeJs("this.addEventListener('click', () => navigator.clipboard.writeText($0.value))", text);
        add(new Paragraph(words.say("tokens.made.once")), text, copied);
        getFooter().add(closing("dialog.close"), copy);
    }

    private Button closing(String label) {
        return new Button(words.say(label), click -> close());
    }

    private TextField text(Secret secret) {
        var field = new TextField(words.say("tokens.made"));
        field.addClassName("link-address");
        field.setReadOnly(true);
        field.setWidthFull();
        field.setValue(secret.reveal());
        return field;
    }
}
