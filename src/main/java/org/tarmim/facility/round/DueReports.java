package org.tarmim.facility.round;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.Due;
import org.tarmim.notify.DueLine;

/** Facilities of which a report is due: to open rounds, by their days, and by how often their kind is to report. */
@Component
@Order(2)
class DueReports implements Due {
    private final ExpectedTable expected;
    private final IntervalTable intervals;
    private final SituationClock clock;

    DueReports(ExpectedTable expected, IntervalTable intervals, SituationClock clock) {
        this.expected = expected;
        this.intervals = intervals;
        this.clock = clock;
    }

    @Override
    public String permission() {
        return May.REPORT_STATUS;
    }

    @Override
    public List<DueLine> lines() {
        var lines = new ArrayList<DueLine>();
        expected.dueByDay(clock.today())
                .forEach((day, facilities) -> lines.add(new DueLine("dueNow.round", facilities, day, "rounds")));
        var late = intervals.late(clock.today());
        if (late > 0) lines.add(new DueLine("dueNow.interval", late, null, "report"));
        return lines;
    }
}
