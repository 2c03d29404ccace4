package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tarmim.access.May;
import org.tarmim.access.SecondFactors;
import org.tarmim.access.SecondFactors.Asked;
import org.tarmim.access.SignInRefusal;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The second step of signing in: the code of the phone, or setting the phone up. */
@Route(value = "second-factor", autoLayout = false)
@RolesAllowed(May.GIVE_SECOND_FACTOR)
class SecondFactorView extends Div implements HasDynamicTitle {
    private final Words words = Words.here();
    private final Asked asked;

    SecondFactorView(SecondFactors factors, AuthenticationContext who) {
        this.asked = factors.asked();
        var sheet = new Doorstep(getPageTitle(), notice(), new Paragraph(words.say(does("factor.why"))));
        var secret = asked.newSecret();
        if (secret != null) sheet.put(new PhoneSetUp(secret, asked.email(), words));
        sheet.put(shownCode(), new CodeForm(words), new Paragraph(words.say(does("factor.lost"))), other(who));
        add(sheet);
    }

    @Override
    public String getPageTitle() {
        return words.say(does("factor.title"));
    }

    private String does(String key) {
        return key + (asked.newSecret() == null ? ".give" : ".set-up");
    }

    private Notice notice() {
        var notice = new Notice();
        SignInRefusal.of(VaadinSession.getCurrent().getSession().getAttribute(SignInRefusal.OF_CODE))
                .map(this::sentence)
                .ifPresent(said -> notice.refuse(List.of(said)));
        return notice;
    }

    private String sentence(SignInRefusal refusal) {
        return refusal.seconds() == 0 ? words.say("factor.refused") : words.say("sign-in.wait", refusal.seconds());
    }

    private Notice shownCode() {
        var notice = new Notice();
        var code = asked.shownCode();
        if (code != null) notice.say(Tone.INFO, List.of(words.say("factor.demo", code)));
        return notice;
    }

    private Button other(AuthenticationContext who) {
        var other = new Button(words.say("factor.other-account"), click -> who.logout());
        other.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return other;
    }
}
