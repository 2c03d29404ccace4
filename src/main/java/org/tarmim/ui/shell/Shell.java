package org.tarmim.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;
import org.tarmim.ui.Banner;
import org.tarmim.ui.BarPart;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Search;
import org.tarmim.ui.Words;

/**
 * The frame around every screen: top bar, ways to go at the side (and below, on a phone), the place for messages, and
 * the screen itself. It shows nothing that needs a permission; each screen asks for its own.
 */
@Layout
@AnonymousAllowed
@JavaScript("context://static/shell.js")
@JavaScript("context://static/lock.js")
@JavaScript("context://static/calendar.js")
@JavaScript("context://static/spoken.js")
class Shell extends AppLayout implements LocaleChangeObserver, AfterNavigationObserver {
    private final Anchor skip = new Anchor("#main", "");
    private final SideWays side = new SideWays();
    private final BottomWays bottom = new BottomWays(() -> setDrawerOpened(true));
    private final Notice notice = new Notice();
    private final Main main = new Main();

    Shell(
            AuthenticationContext who,
            ObjectProvider<Search> search,
            ObjectProvider<Banner> banners,
            ObjectProvider<BarPart> parts) {
        var top = new TopBar(
                new UserMenu(who),
                search.getIfAvailable(),
                banners.orderedStream().toList(),
                parts.orderedStream().toList());
        skip.addClassName("skip-link");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        addToNavbar(skip, top);
        addToDrawer(side);
        setContent(frame());
    }

    Notice notice() {
        return notice;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        notice.clear();
        main.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        main.getElement().removeChild(view.getElement());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = Words.in(event.getLocale());
        skip.setText(words.say("shell.skip"));
        setI18n(new AppLayoutI18n().setDrawer(words.say("shell.ways")));
        var ways = Way.all(words);
        side.show(ways, words);
        bottom.show(ways, words);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bottom.mark(event.getLocation().getPath());
    }

    private Component frame() {
        var frame = new Div(notice, main, bottom);
        frame.addClassName("frame");
        return frame;
    }
}
