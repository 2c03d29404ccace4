package org.tarmim.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** The person who is signed in: the profile, the keys of the screen, and the way out. */
class UserMenu extends MenuBar implements LocaleChangeObserver {
    private final AuthenticationContext who;

    UserMenu(AuthenticationContext who) {
        this.who = who;
        addClassName("person");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        Shortcuts.add(this, "?", () -> Shortcuts.openSheet(UI.getCurrent()), "shortcuts.sheet");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = Words.in(event.getLocale());
        removeAll();
        who.getPrincipalName().ifPresent(name -> fill(person(name, words), words));
    }

    private MenuItem person(String name, Words words) {
        var shown = new Span(name);
        shown.addClassName("person-name");
        var item = addItem(new Span(VaadinIcon.USER.create(), shown));
        item.setAriaLabel(words.say("shell.person", name));
        return item;
    }

    /** The browser itself listens to it, so that nothing waits for the server. */
    private static Span lock(Words words) {
        var lock = new Span(words.say("lock.now"));
        lock.addClassName("lock-now");
        return lock;
    }

    private void fill(MenuItem person, Words words) {
        var menu = person.getSubMenu();
        menu.addItem(words.say("shell.profile"), click -> UI.getCurrent().navigate("profile"));
        menu.addItem(words.say("shortcuts.title"), click -> Shortcuts.openSheet(UI.getCurrent()));
        menu.addSeparator();
        menu.addItem(lock(words));
        menu.addItem(words.say("shell.signOut"), click -> who.logout());
    }
}
