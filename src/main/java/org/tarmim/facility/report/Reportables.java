package org.tarmim.facility.report;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.status.StatusTable;
import org.tarmim.kernel.NameKey;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;

/** The desk before a report: which facility it is about. */
@Desk
public class Reportables {
    private static final int CHOICES = 30;

    private final ReportableTable table;
    private final StatusTable statuses;
    private final SituationClock clock;

    Reportables(ReportableTable table, StatusTable statuses, SituationClock clock) {
        this.table = table;
        this.statuses = statuses;
        this.clock = clock;
    }

    /**
     * Facilities to report on, at most 30: with nothing typed those the reader reported on or works at, the most recent
     * first; else those in whose names, in any spelling or script, or code it occurs.
     */
    @Requires(May.REPORT_STATUS)
    public List<Reportable> choices(String typed) {
        var key = NameKey.of(typed);
        return key.isEmpty() ? table.usual(List.of(), CHOICES) : table.find(key, List.of(), CHOICES);
    }

    /**
     * The same with how each was last verified to work; where nothing is typed and none is usual, any the reader sees.
     *
     * @param first the facilities that come before all others
     */
    @Requires(May.REPORT_STATUS)
    public List<ReportableNow> withStates(String typed, Collection<UUID> first) {
        var key = NameKey.of(typed);
        var usual = key.isEmpty() ? table.usual(first, CHOICES) : table.find(key, first, CHOICES);
        var found = usual.isEmpty() && key.isEmpty() ? table.find("", first, CHOICES) : usual;
        var ids = found.stream().map(Reportable::id).toList();
        var states = statuses.functioning(ids, Picture.now(clock.now()));
        return found.stream()
                .map(one -> new ReportableNow(one, states.get(one.id())))
                .toList();
    }
}
