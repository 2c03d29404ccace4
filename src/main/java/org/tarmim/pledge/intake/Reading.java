package org.tarmim.pledge.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.sheet.PledgeColumn;
import org.tarmim.ui.Words;

/** What is remembered from row to row of one file. */
record Reading(FileForm form, Words words, Set<String> seen, Map<UUID, List<Revision>> history) {
    String column(PledgeColumn column, String element) {
        return form == FileForm.IATI ? element : words.label(column);
    }
}
