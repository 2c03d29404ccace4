package org.tarmim.facility.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;

/** The desk that says which photos and documents came with a report; who sees the report sees them. */
@Desk
public class ReportFiles {
    private final ReportFileTable table;

    ReportFiles(ReportFileTable table) {
        this.table = table;
    }

    /** The ids of the files of each of these reports that has some, in the order in which they were sent. */
    @Requires(May.BE_SIGNED_IN)
    public Map<UUID, List<UUID>> of(Collection<UUID> reports) {
        return table.of(reports);
    }
}
