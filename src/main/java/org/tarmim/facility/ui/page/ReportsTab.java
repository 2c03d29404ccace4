package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.ui.FacilityTab;
import org.tarmim.party.Organisations;

/** What was reported of a facility, as far as the reader may see it, and what became of it. */
@org.springframework.stereotype.Component
@Order(30)
class ReportsTab implements FacilityTab {
    private final StatusReports reports;
    private final Organisations organisations;

    ReportsTab(StatusReports reports, Organisations organisations) {
        this.reports = reports;
        this.organisations = organisations;
    }

    @Override
    public String address() {
        return "reports";
    }

    @Override
    public String label() {
        return "sheet.reports";
    }

    @Override
    public Component content(Sheet sheet, PictureChoice choice) {
        return new ReportLines(sheet.facility().id(), reports, organisations);
    }
}
