package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.rooms.Room;

/** Reports of the own organisation that wait for an answer of their reporters. */
@Component
@Room("facility")
@Order(2)
class OrganisationReports implements Waiting {
    private final StatusReports reports;

    OrganisationReports(StatusReports reports) {
        this.reports = reports;
    }

    @Override
    public String permission() {
        return May.SEE_ORGANISATION_REPORTS;
    }

    @Override
    public List<Task> tasks(Locale language) {
        int returned =
                reports.ofOrganisation(ReportState.NEEDS_INFO, null).rows().size();
        return returned == 0 ? List.of() : List.of(Task.of("my-reports", "today.organisation.returned", returned));
    }
}
