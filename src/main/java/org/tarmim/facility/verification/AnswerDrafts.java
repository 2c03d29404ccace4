package org.tarmim.facility.verification;

import java.util.Optional;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.Draft;
import org.tarmim.facility.report.ReportTable;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** The desk that keeps why a report is not verified, typed and not sent: one for each person and report, nobody else's. */
@Desk
public class AnswerDrafts {
    private static final int LONGEST = 2000;

    private final AnswerDraftTable table;
    private final ReportTable reports;
    private final SecurityClock clock;

    AnswerDrafts(AnswerDraftTable table, ReportTable reports, SecurityClock clock) {
        this.table = table;
        this.reports = reports;
        this.clock = clock;
    }

    /** The own draft of an answer to this report, if one was kept. */
    @Requires(May.VERIFY_REPORTS)
    public Optional<Draft<AnswerDraft>> find(UUID report) {
        return table.find(report);
    }

    /** Keeps what was typed so far, in place of what was kept before; of a text that is too long its beginning. */
    @Requires(May.VERIFY_REPORTS)
    public void keep(UUID report, AnswerDraft typed) {
        if (reports.byId(report).isEmpty()) throw Rejected.because("report.missing");
        var note = typed.note();
        var kept =
                new AnswerDraft(typed.decision(), typed.reason(), note.substring(0, Math.min(note.length(), LONGEST)));
        table.put(Acting.required().account(), report, new Draft<>(kept, clock.now()));
    }

    /** Throws the own draft of an answer to this report away. */
    @Requires(May.VERIFY_REPORTS)
    public void discard(UUID report) {
        table.delete(report);
    }
}
