package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.rooms.Room;

/** Reports of the own organisation that wait for an answer of their reporters. */
@Component
@Room("facility")
@Order(2)
class OrganisationReports implements Waiting {
    private static final String LIST = "my-reports?whose=organisation&state=NEEDS_INFO";

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
        long returned = reports.returnedInOrganisation();
        return returned == 0 ? List.of() : List.of(Task.of(LIST, "today.organisation.returned", returned));
    }
}
