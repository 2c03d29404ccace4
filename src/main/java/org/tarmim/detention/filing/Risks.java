package org.tarmim.detention.filing;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CasePapers;

/**
 * The desk at which it is weighed what documents of a case can do harm by, once for each kind of recipient and for ninety
 * days. It stands once a second person has confirmed it, together with the first document that rests on it.
 */
@Desk
public class Risks {
    private final RiskFolder folder;
    private final CasePapers papers;
    private final ApplicationEventPublisher events;

    Risks(RiskFolder folder, CasePapers papers, ApplicationEventPublisher events) {
        this.folder = folder;
        this.papers = papers;
        this.events = events;
    }

    /** The last assessment for each kind of recipient, of a case whose plans one may read. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<RiskAssessment> of(UUID ofCase) {
        return folder.of(ofCase);
    }

    /** Weighs a risk anew; what waited or was let go on the assessment before goes no further on that one. */
    @Requires(May.WRITE_CASES)
    public UUID assess(CaseCode code, @Valid RiskDetails details) {
        var assessment = folder.add(papers.forWriting(code).head().id(), details);
        events.publishEvent(new CaseChanged.Assessed(code, assessment));
        return assessment;
    }
}
