package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.access.May;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.report.Drafts;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.files.ui.FilePieces;
import org.tarmim.kernel.SituationClock;

/** The full form, for who has the time. */
@Route("report/:code/full")
@RolesAllowed(May.REPORT_STATUS)
@StyleSheet("context://static/report.css")
class FullReportView extends ReportView {
    FullReportView(
            StatusReports reports,
            Drafts drafts,
            Facilities facilities,
            Verifications verifications,
            FilePieces files,
            SituationClock clock) {
        super(reports, drafts, facilities, verifications, files, clock);
    }

    @Override
    void open(ReportPaper paper, StatusReportDetails start, Optional<UUID> corrected) {
        var page = page(paper.known(), new FullForm(paper, start));
        if (corrected.isPresent()) page.correcting(start, corrected.flatMap(this::asked));
        else page.under(new KnownPanel(paper.known(), clock.now()), hint()).offeringDraft();
        page.add(new Paragraph(new Anchor(address(paper, "", corrected), words.say("report.quick"))));
        add(page);
    }

    private Paragraph hint() {
        var hint = new Paragraph(words.say("report.full.hint"));
        hint.addClassName("soft");
        return hint;
    }
}
