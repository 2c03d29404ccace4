package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tarmim.access.May;
import org.tarmim.access.SignInRefusal;
import org.tarmim.ui.Neutral;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** All that is shown of a locked session: a place for the password. Who it is and what was open stands nowhere. */
@Route(value = "locked", autoLayout = false)
@PageTitle("lock.title")
@RolesAllowed(May.UNLOCK)
class LockedView extends Div implements Neutral {
    private final Words words = Words.here();

    LockedView(AuthenticationContext who) {
        add(Doorstep.ofNobody(
                words.say("lock.title"),
                new Paragraph(words.say("lock.why")),
                notice(),
                new UnlockForm(words),
                signOut(who)));
    }

    private Notice notice() {
        var notice = new Notice();
        SignInRefusal.of(VaadinSession.getCurrent().getSession().getAttribute(SignInRefusal.OF_LOCK))
                .map(this::sentence)
                .ifPresent(said -> notice.refuse(List.of(said)));
        return notice;
    }

    private String sentence(SignInRefusal refusal) {
        return refusal.seconds() == 0 ? words.say("lock.refused") : words.say("sign-in.wait", refusal.seconds());
    }

    private Button signOut(AuthenticationContext who) {
        var other = new Button(words.say("shell.signOut"), click -> who.logout());
        other.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return other;
    }
}
