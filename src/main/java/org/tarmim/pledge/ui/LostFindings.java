package org.tarmim.pledge.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tarmim.pledge.promise.ConditionHistory;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What was found of conditions that are said in other words now, or no more: it no longer counts, which is said. */
final class LostFindings extends Panel {
    private final Words words = Words.here();

    LostFindings(List<ConditionHistory> lost) {
        super(Words.here().say("condition.lost"));
        addClassName("resemblance");
        var list = new UnorderedList();
        lost.forEach(one -> list.add(new ListItem(said(one))));
        add(list, new Paragraph(words.say("condition.lost.why")));
    }

    private String said(ConditionHistory one) {
        var latest = one.findings().getFirst();
        return words.say("condition.lost.one", one.condition().said(), latest.state(), latest.assessedOn());
    }
}
