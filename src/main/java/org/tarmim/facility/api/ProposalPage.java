package org.tarmim.facility.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.registry.Proposal;
import org.tarmim.kernel.Page;
import org.tarmim.rest.Cursor;

/**
 * One page of the proposals that wait, the oldest first.
 *
 * @param next the value of {@code after} for the next page; missing on the last
 */
record ProposalPage(List<ProposalEntry> proposals, @Nullable String next) {
    static ProposalPage of(Page<Proposal> page) {
        return new ProposalPage(page.rows().stream().map(ProposalEntry::of).toList(), Cursor.written(page.next()));
    }
}
