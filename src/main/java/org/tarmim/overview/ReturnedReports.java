package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.rooms.Room;

/** Own reports that a coordinator sent back with a question. */
@Component
@Room("facility")
@Order(1)
class ReturnedReports implements Waiting {
    private final StatusReports reports;

    ReturnedReports(StatusReports reports) {
        this.reports = reports;
    }

    @Override
    public String permission() {
        return May.REPORT_STATUS;
    }

    @Override
    public List<Task> tasks(Locale language) {
        return reports.mine(ReportState.NEEDS_INFO, null).rows().stream()
                .map(row -> returned(row, language))
                .toList();
    }

    private static Task returned(ReportRow row, Locale language) {
        return new Task("today.returned", List.of(row.name(language)), row.answer(), "my-reports");
    }
}
