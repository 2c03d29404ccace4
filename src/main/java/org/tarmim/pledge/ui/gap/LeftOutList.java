package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.gap.LeftOut;
import org.tarmim.ui.Words;

/** What is in no bar: how many, why, and what they come to. */
final class LeftOutList extends UnorderedList {
    LeftOutList(List<LeftOut> leftOut) {
        var words = Words.here();
        leftOut.forEach(one -> add(new ListItem(sentence(one, words))));
    }

    private static String sentence(LeftOut one, Words words) {
        var why = words.say("LeftOut." + one.reason(), one.count());
        return one.usd() == null ? why : words.say("gap.leftOut.sum", why, GapNames.cents(one.usd()));
    }
}
