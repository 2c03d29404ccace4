package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.tarmim.pledge.fts.DryRun;
import org.tarmim.pledge.fts.FlowFlag;
import org.tarmim.pledge.fts.UnreadableRow;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What an import would do: how many rows are new, look wrong or cannot be read, and whether they add up. */
final class DryRunPanel extends Panel {
    private final Words words = Words.here();

    DryRunPanel(DryRun run) {
        super(Words.here().say("fts.dry.title"));
        add(new Paragraph(words.say("fts.dry.about", FlowWords.here().boundary(run.boundary()))));
        add(new CountList(run.counts()));
        if (!run.flags().isEmpty()) add(new Paragraph(words.say("fts.dry.flags")), flags(run.flags()));
        if (!run.unreadable().isEmpty()) add(unreadable(run));
        add(
                new Paragraph(words.say(ControlListing.sentence(run.said(), run.controlHolds()))),
                new ControlListing().of(run.said(), run.found()));
    }

    private Component flags(Map<FlowFlag, Integer> flags) {
        var list = new UnorderedList();
        flags.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(flag -> list.add(new ListItem(words.say("fts.dry.flag", flag.getKey(), flag.getValue()))));
        return list;
    }

    private Component unreadable(DryRun run) {
        return new Listing<UnreadableRow>(words.say("fts.unreadable.title"))
                .column(words.say("fts.unreadable.page"), row -> Bdi.text(row.page()))
                .text(words.say("fts.unreadable.row"), row -> words.number(row.row()))
                .text(words.say("fts.unreadable.reason"), row -> words.say(row.reason()))
                .rows(run.unreadable());
    }
}
