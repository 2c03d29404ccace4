package org.tarmim.facility.report;

import java.util.List;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.NameKey;

/** The desk before a report: which facility it is about. */
@Desk
public class Reportables {
    private static final int CHOICES = 30;

    private final ReportableTable table;

    Reportables(ReportableTable table) {
        this.table = table;
    }

    /**
     * Facilities to report on, at most 30: with nothing typed those the reader reported on or works at, the most recent
     * first; else those in whose names, in any spelling or script, or code it occurs.
     */
    @Requires(May.REPORT_STATUS)
    public List<Reportable> choices(String typed) {
        var key = NameKey.of(typed);
        return key.isEmpty() ? table.usual(CHOICES) : table.find(key, CHOICES);
    }
}
