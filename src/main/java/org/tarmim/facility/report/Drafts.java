package org.tarmim.facility.report;

import java.util.Optional;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.Draft;
import org.tarmim.kernel.SecurityClock;

/** The desk that keeps what people typed and have not sent: one draft for each person and facility, nobody else's. */
@Desk
public class Drafts {
    private final DraftTable table;
    private final WithheldMeanwhile withheld;
    private final SecurityClock clock;

    Drafts(DraftTable table, WithheldMeanwhile withheld, SecurityClock clock) {
        this.table = table;
        this.withheld = withheld;
        this.clock = clock;
    }

    /** The own draft about this facility, if one was kept. */
    @Requires(May.REPORT_STATUS)
    public Optional<Draft<StatusReportDetails>> find(UUID facility) {
        return table.find(facility);
    }

    /**
     * Keeps what was typed so far, in place of what was kept before. It need not be complete or right, but for a
     * correction of what was withheld meanwhile, which is refused.
     */
    @Requires(May.REPORT_STATUS)
    public void keep(StatusReportDetails typed) {
        withheld.check(typed);
        table.put(Acting.required().account(), new Draft<>(typed, clock.now()));
    }

    /** Throws the own draft about this facility away. */
    @Requires(May.REPORT_STATUS)
    public void discard(UUID facility) {
        table.delete(facility);
    }
}
