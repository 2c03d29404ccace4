package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
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
        var why = words.say("gap.leftOut.of." + one.reason().name(), one.count());
        var sum = sum(one.usd(), one.most(), words);
        return sum.isEmpty() ? why : words.say("gap.leftOut.sum", why, sum);
    }

    /** An amount, with what it can be at most where that is more; empty where nobody knows one. */
    static String sum(@Nullable Money usd, @Nullable Money most, Words words) {
        if (usd == null) return "";
        if (most == null || most.compareTo(usd) <= 0) return words.money(GapNames.cents(usd));
        return words.say("gap.leftOut.upTo", GapNames.cents(usd), GapNames.cents(most));
    }
}
