package org.tarmim.facility.verification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.report.ReportTable;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * Who works on which report, so that two people do not work on one. It is said and never a lock: whoever may decide
 * still can, and the database refuses a second decision as ever. Taking by opening leaves no line in the trail, taking
 * over does (decision note 065).
 */
@Desk
public class Takings {
    /** The kind of news by which open screens hear of it. */
    public static final String TAKEN = "taken";

    /** How long a report stays taken after the last thing done on it. */
    static final Duration WHILE = Duration.ofMinutes(10);

    private final TakenTable table;
    private final ReportTable reports;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    Takings(TakenTable table, ReportTable reports, SecurityClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.reports = reports;
        this.clock = clock;
        this.events = events;
    }

    /** Every report somebody works on, as far as the reader may see it. */
    @Requires(May.VERIFY_REPORTS)
    public List<TakenBy> all() {
        return table.all(clock.now());
    }

    /** Who works on this one; empty where nobody does. */
    @Requires(May.VERIFY_REPORTS)
    public Optional<TakenBy> of(UUID report) {
        return table.of(report, clock.now());
    }

    /**
     * Takes a waiting report, or takes it longer; what somebody else has stays with them.
     *
     * @param visit the screen on which it is read, by which it is put back
     * @return who has it now
     */
    @Requires(May.VERIFY_REPORTS)
    public Optional<TakenBy> take(UUID report, UUID visit) {
        table.take(report, taker(visit), false);
        return of(report);
    }

    /** Takes a report from whoever works on it. */
    @Requires(May.VERIFY_REPORTS)
    public Optional<TakenBy> takeOver(UUID report, UUID visit) {
        var facility = reports.byId(report)
                .orElseThrow(() -> Rejected.because("report.missing"))
                .facility();
        table.take(report, taker(visit), true);
        events.publishEvent(new FacilityChanged.TakenOver(facility, report));
        return of(report);
    }

    /** Leaves to others what was taken on that screen. */
    @Requires(May.VERIFY_REPORTS)
    public void putBack(UUID visit) {
        table.putBack(visit);
    }

    private TakenTable.Taker taker(UUID visit) {
        var now = clock.now();
        return new TakenTable.Taker(Acting.required().account(), visit, now, now.plus(WHILE));
    }
}
