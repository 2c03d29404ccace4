package org.tarmim.detention.keeping;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.casefile.CaseStep;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.vault.Place;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The desk at which a case is closed, and opened again. While it is closed nothing is added to it and nothing is due. */
@Desk
public class Closings {
    static final String CONTENT = "case_closing.content";

    private final CasePapers papers;
    private final ClosingTable table;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Closings(CasePapers papers, ClosingTable table, SituationClock clock, ApplicationEventPublisher events) {
        this.papers = papers;
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** Closes a case; throws {@link Rejected} where it is closed, or not one that whoever acts writes in. */
    @Requires(May.WRITE_CASES)
    public void close(CaseCode code, @Valid ClosingDetails details) {
        move(code, new ClosingEntry(details.reason(), details.note()), CaseStep.CLOSED);
    }

    /** Opens a closed case again, with the reason; what was due before it was closed is due again. */
    @Requires(May.WRITE_CASES)
    public void reopen(CaseCode code, @Valid Reason reason) {
        move(code, new ClosingEntry(null, reason.reason()), CaseStep.REOPENED);
    }

    private void move(CaseCode code, ClosingEntry entry, CaseStep step) {
        var ofCase = papers.planned(code);
        var id = UUID.randomUUID();
        var content = papers.seal(new Place(CONTENT, ofCase, id), entry);
        table.add(id, ofCase, content, step == CaseStep.CLOSED, Acting.required(), clock.now());
        events.publishEvent(new CaseChanged.Moved(code, step));
    }
}
