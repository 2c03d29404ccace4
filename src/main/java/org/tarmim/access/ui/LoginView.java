package org.tarmim.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.tarmim.access.SignInRefusal;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** Where people sign in. Says in the page why a try was refused, and never whether an account exists. */
@Route(value = "login", autoLayout = false)
@PageTitle("sign-in.title")
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver {
    private final AuthenticationContext who;

    LoginView(AuthenticationContext who) {
        this.who = who;
        var words = Words.here();
        var refusal = refusal();
        var form = new SignInForm(refusal.map(SignInRefusal::email).orElse(""), words);
        add(new Doorstep(
                words.say("sign-in.title"), notice(refusal, words), form, new Paragraph(words.say("sign-in.help"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (who.isAuthenticated()) event.forwardTo("");
    }

    private static Notice notice(Optional<SignInRefusal> refusal, Words words) {
        var notice = new Notice();
        refusal.map(tried -> sentence(tried, words)).ifPresent(said -> notice.refuse(List.of(said)));
        return notice;
    }

    private static String sentence(SignInRefusal refusal, Words words) {
        return refusal.seconds() == 0 ? words.say("sign-in.refused") : words.say("sign-in.wait", refusal.seconds());
    }

    private static Optional<SignInRefusal> refusal() {
        return SignInRefusal.of(VaadinSession.getCurrent().getSession().getAttribute(SignInRefusal.ATTRIBUTE));
    }
}
