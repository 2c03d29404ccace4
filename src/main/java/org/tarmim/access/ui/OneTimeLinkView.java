package org.tarmim.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tarmim.access.OneTimeLinks;
import org.tarmim.access.Token;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Words;

/**
 * Where a one-time link leads: to choosing a password, to founding the installation, or to the sentence that says why
 * the link no longer works and whom to ask.
 */
@Route(value = "invitation/:token", autoLayout = false)
@RouteAlias(value = "reset/:token", autoLayout = false)
@PageTitle("link.title")
@AnonymousAllowed
class OneTimeLinkView extends Div implements BeforeEnterObserver {
    private final OneTimeLinks links;
    private final Words words = Words.here();

    OneTimeLinkView(OneTimeLinks links) {
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var token = Token.of(event.getRouteParameters().get("token").orElse(""));
        try {
            show(links.open(token), token);
        } catch (Rejected refused) {
            say("link.title.refused", words.say(refused));
        }
    }

    private void show(OneTimeLinks.Opened opened, Token token) {
        var profile = opened.profile();
        var title = words.say("link.title." + opened.purpose());
        Component form = profile == null
                ? new FoundingForm(links, token, this::done)
                : new ChoosePassword(profile, password -> links.choosePassword(token, password), this::done);
        add(new Doorstep(title, form));
    }

    private void done() {
        say("link.title.done", words.say("link.done"));
    }

    private void say(String title, String sentence) {
        removeAll();
        var signIn = new Anchor("login", words.say("sign-in.title"));
        signIn.setRouterIgnore(true);
        add(new Doorstep(words.say(title), new Paragraph(sentence), new Paragraph(signIn)));
    }
}
