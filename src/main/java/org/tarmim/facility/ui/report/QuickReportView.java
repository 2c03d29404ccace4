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
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.ui.report.ReportPaper.Phoning;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.files.ui.FilePieces;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Panel;

/** The quick path for a telephone: no change in two presses, a changed state in a few. */
@Route("report/:code")
@RolesAllowed(May.REPORT_STATUS)
@StyleSheet("context://static/report.css")
class QuickReportView extends ReportView {
    QuickReportView(
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
        var form = new QuickForm(paper, start);
        var page = page(paper.known(), form);
        if (corrected.isPresent()) page.correcting(start, corrected.flatMap(this::asked));
        else page.under(before(paper, page)).offeringDraft();
        page.add(more(paper, corrected));
        if (paper.phoning() == Phoning.AT_TIMES && corrected.isEmpty()) page.add(onThePhone(paper));
        add(page);
    }

    private Panel before(ReportPaper paper, ReportPage page) {
        var panel = new Panel(words.say("report.before"), new KnownPanel(paper.known(), clock.now()));
        if (paper.known().of(Dimension.FUNCTIONALITY).isPresent())
            panel.add(new NoChangePanel(paper, page::sendNoChange, page::hideForm));
        return panel;
    }

    private Paragraph onThePhone(ReportPaper paper) {
        return new Paragraph(new Anchor(onThePhone(paper.known()), words.say("report.phoned")));
    }

    private Paragraph more(ReportPaper paper, Optional<UUID> corrected) {
        return new Paragraph(new Anchor(address(paper, "/full", corrected), words.say("report.full")));
    }
}
