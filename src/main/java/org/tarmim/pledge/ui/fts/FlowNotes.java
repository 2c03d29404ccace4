package org.tarmim.pledge.ui.fts;

import java.util.ArrayList;
import java.util.List;
import org.tarmim.pledge.fts.FlowRow;
import org.tarmim.pledge.fts.FlowType;
import org.tarmim.ui.Words;

/** What has to be said of a flow so that nobody counts it twice. */
record FlowNotes(Words words) {
    List<String> of(FlowRow row) {
        var notes = new ArrayList<String>();
        if (row.children() > 0)
            notes.add(words.say(
                    row.type() == FlowType.PARKED ? "fts.note.residual" : "fts.note.children", row.children()));
        if (row.parent() != null)
            notes.add(words.say("fts.note.parent", row.parent().toString()));
        row.flags().stream().sorted().forEach(flag -> notes.add(words.label(flag)));
        if (row.reason() != null) notes.add(words.say("fts.note.reason", row.reason()));
        return notes;
    }
}
