package org.tarmim.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.tarmim.access.OwnFactor;
import org.tarmim.access.TotpSecret;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** Sets up the first phone or another one; leads on to the codes for the paper. */
final class PhoneDialog extends Dialog {
    private final OwnFactor factor;
    private final TotpSecret secret;
    private final Notice notice = new Notice();
    private final CodeField code;

    PhoneDialog(OwnFactor factor, String email) {
        this.factor = factor;
        this.secret = factor.newSecret();
        var words = Words.here();
        this.code = new CodeField(words.say("factor.code.new"), words);
        setHeaderTitle(words.say("factor.title.set-up"));
        setCloseOnOutsideClick(false);
        add(new PhoneSetUp(secret, email, words), notice, code);
        var done = new Button(words.say("factor.submit.set-up"), click -> notice.attempt(this::setUp));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.say("dialog.cancel"), click -> close()), done);
    }

    private void setUp() {
        factor.setUp(secret, code.getValue());
        close();
        UI.getCurrent().navigate("recovery-codes");
    }
}
