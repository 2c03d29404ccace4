package org.tarmim.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarmim.ui.Words;

/** The ways below, on a phone: the first three, and the rest behind "more". */
class BottomWays extends Nav {
    private static final int SHOWN = 3;

    private final Map<Way, Anchor> links = new LinkedHashMap<>();
    private final Runnable openRest;
    private String present = "";

    BottomWays(Runnable openRest) {
        this.openRest = openRest;
        addClassName("bottom-ways");
    }

    void show(List<Way> ways, Words words) {
        removeAll();
        links.clear();
        setAriaLabel(words.say("shell.shortWays"));
        ways.stream().limit(SHOWN).forEach(this::add);
        add(more(words.say("shell.more")));
        mark(present);
    }

    /** Marks the way that leads to the present address. */
    void mark(String address) {
        present = address;
        links.forEach((way, link) -> {
            if (way.leadsTo(address)) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
    }

    private void add(Way way) {
        var link = new Anchor(way.address());
        link.add(SideWays.icon(way), new Span(way.title()));
        links.put(way, link);
        add(link);
    }

    private NativeButton more(String label) {
        var button = new NativeButton("", click -> openRest.run());
        button.add(VaadinIcon.MENU.create(), new Span(label));
        return button;
    }
}
