package org.tarmim.pledge.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Page;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.rest.Cursor;

/**
 * One page of pledges, the newest announcement first; each as it was recorded last, as far as its reader may see it.
 *
 * @param next the value of {@code after} for the next page; missing on the last
 */
record PledgePage(List<PledgeRevision> pledges, @Nullable String next) {
    static PledgePage of(Page<Revision> page, PartyRefs parties) {
        var rows = page.rows().stream()
                .map(revision -> PledgeRevision.of(revision, parties))
                .toList();
        return new PledgePage(rows, Cursor.written(page.next()));
    }
}
