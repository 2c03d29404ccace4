package org.tarmim.facility.report;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.files.Attachments;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The desk by which a phone adds one photo to a report it sent before, so that the text never waits for a picture. */
@Desk
public class LatePhotos {
    private final ReportTable reports;
    private final ReportRowTable lines;
    private final ReportFileTable files;
    private final Attachments attachments;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    LatePhotos(
            ReportTable reports,
            ReportRowTable lines,
            ReportFileTable files,
            Attachments attachments,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.lines = lines;
        this.files = files;
        this.attachments = attachments;
        this.clock = clock;
        this.events = events;
    }

    /** The own report with this id that a photo can still be added to; refused where it takes none any more. */
    @Requires(May.USE_PHONE)
    @Transactional(readOnly = true)
    public StatusReport waiting(UUID id) {
        var report = reports.byId(id).orElseThrow(() -> Rejected.because("report.missing"));
        if (!report.reporter().equals(Acting.required().account())) throw Rejected.because("report.missing");
        if (!files.of(id).isEmpty()) throw Rejected.because("light.photo.one");
        if (lines.rows(List.of(id)).stream().noneMatch(row -> row.isForAPhoto(clock.now())))
            throw Rejected.because("light.photo.late");
        return report;
    }

    /** Adds an uploaded photo of the same person. */
    @Requires(May.USE_PHONE)
    public void add(UUID id, UUID photo) {
        var report = waiting(id);
        attachments.hold(List.of(photo));
        try {
            files.insert(report, List.of(photo));
        } catch (DuplicateKeyException another) {
            throw Rejected.because("light.photo.one");
        }
        events.publishEvent(new FacilityChanged.Pictured(report.facility(), id));
    }
}
