package org.tarmim.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** The ways at the side: daily work first, administration below a line. */
class SideWays extends Div {
    SideWays() {
        addClassName("side-ways");
    }

    void show(List<Way> ways, Words words) {
        removeAll();
        var work = ways.stream().filter(way -> !way.administration()).toList();
        var administration = ways.stream().filter(Way::administration).toList();
        add(nav(work, words, "shell.ways", false));
        if (!administration.isEmpty()) add(nav(administration, words, "shell.administration", true));
    }

    private static SideNav nav(List<Way> ways, Words words, String label, boolean labelled) {
        var nav = new SideNav();
        if (labelled) nav.setLabel(words.say(label));
        else nav.getElement().setAttribute("aria-label", words.say(label));
        ways.forEach(way -> {
            nav.addItem(item(way));
            if (way.key() != null) goBy(way, nav);
        });
        return nav;
    }

    private static SideNavItem item(Way way) {
        var item = new SideNavItem(way.title(), way.path());
        item.setMatchNested(!way.address().isEmpty());
        item.setPrefixComponent(icon(way));
        return item;
    }

    // by the nav, not the item: items come onto the screen from the last to the first
    private static void goBy(Way way, SideNav nav) {
        Shortcuts.add(
                nav, "g " + way.key(), () -> UI.getCurrent().navigate(way.address()), "shortcuts.go", way.title());
    }

    /** The icon of a way; a plain dot where its view names none. */
    static Span icon(Way way) {
        var place = new Span();
        place.addClassName("way-icon");
        place.getElement().setAttribute("aria-hidden", "true");
        if (way.icon() != null) place.add(new Icon(way.icon()));
        return place;
    }
}
