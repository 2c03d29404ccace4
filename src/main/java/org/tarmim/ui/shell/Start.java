package org.tarmim.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.tarmim.ui.LanguageSwitch;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Neutral;
import org.tarmim.ui.Words;

/** Settles for every page that opens: its language and direction, its title, and who hears of its faults. */
@Component
class Start implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(Start::write);
        event.addIndexHtmlRequestListener(PagePolicy::write);
        event.getSource().setSystemMessagesProvider(info -> new LostSession(Words.in(info.getLocale())));
        event.getSource().addUIInitListener(Start::open);
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Faults()));
    }

    private static void write(IndexHtmlResponse page) {
        var locale = language(page.getVaadinRequest());
        Element html = page.getDocument().child(0);
        html.attr("lang", locale.getLanguage())
                .attr("dir", Languages.direction(locale).getClientName());
        page.getDocument().title(Words.in(locale).say("app.name"));
        if (isNeutral(page)) hideHouse(page.getDocument());
        inAddress(page.getVaadinRequest())
                .ifPresent(chosen -> page.getVaadinResponse().addCookie(Languages.cookie(chosen)));
    }

    private static boolean isNeutral(IndexHtmlResponse page) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(page.getVaadinRequest().getPathInfo().substring(1))
                .filter(Neutral.class::isAssignableFrom)
                .isPresent();
    }

    private static void hideHouse(Document page) {
        page.title("");
        page.select("link[rel=icon]").attr("href", "data:,");
    }

    private static void open(UIInitEvent event) {
        LanguageSwitch.speak(event.getUI(), language(VaadinService.getCurrentRequest()));
        event.getUI().addAfterNavigationListener(Start::title);
    }

    private static void title(AfterNavigationEvent event) {
        var words = Words.here();
        var view = event.getActiveChain().getFirst();
        var name = view instanceof HasDynamicTitle titled
                ? Optional.ofNullable(titled.getPageTitle())
                : Optional.ofNullable(view.getClass().getAnnotation(PageTitle.class))
                        .map(title -> words.say(title.value()));
        var house = words.say("app.name");
        var title = name.map(page -> view instanceof Neutral ? page : page + " – " + house)
                .orElse(house);
        var ui = UI.getCurrent(); // the router sets the bare key after this event, so ours must come last
        ui.beforeClientResponse(ui, response -> ui.getPage().setTitle(title));
    }

    private static Locale language(VaadinRequest request) {
        return Languages.of((HttpServletRequest) request);
    }

    private static Optional<Locale> inAddress(VaadinRequest request) {
        return Languages.inAddress((HttpServletRequest) request);
    }
}
