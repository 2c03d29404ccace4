package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.tarmim.pledge.fts.FlowCounts;
import org.tarmim.ui.Words;

/** What the rows of files are to what is here already, kind by kind. */
final class CountList extends UnorderedList {
    private final Words words = Words.here();

    CountList(FlowCounts counts) {
        add(new ListItem(words.say("fts.count.fresh", counts.fresh())));
        some("fts.count.newer", counts.newer());
        some("fts.count.older", counts.older());
        some("fts.count.same", counts.same());
        some("fts.count.different", counts.different());
        add(new ListItem(words.say("fts.count.flagged", counts.flagged())));
        add(new ListItem(words.say("fts.count.unreadable", counts.unreadable())));
    }

    private void some(String key, int count) {
        if (count > 0) add(new ListItem(words.say(key, count)));
    }
}
