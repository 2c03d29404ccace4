package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.tarmim.facility.ui.FacilityTab;
import org.tarmim.ui.Words;

/** The ways between the parts of a facility's page; each keeps the picture that was chosen. */
class TabWays extends Nav {
    TabWays(List<FacilityTab> tabs, PageAddress here) {
        var words = Words.here();
        addClassName("tab-ways");
        setAriaLabel(words.say("sheet.parts"));
        tabs.forEach(tab -> add(way(tab, here, words)));
    }

    private static Anchor way(FacilityTab tab, PageAddress here, Words words) {
        var way = new Anchor(here.tab(tab.address()).href(), words.say(tab.label()));
        if (tab.address().equals(here.tab())) way.getElement().setAttribute("aria-current", "page");
        return way;
    }
}
