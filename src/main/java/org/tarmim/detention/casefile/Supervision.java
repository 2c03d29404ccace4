package org.tarmim.detention.casefile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;

/** The desk of supervisors: which cases of the team nobody looks after, by their codes, and who is to work on one. */
@Desk
public class Supervision {
    private final CaseTable cases;
    private final GrantTable grants;
    private final DeadlineTable deadlines;
    private final ApplicationEventPublisher events;

    Supervision(CaseTable cases, GrantTable grants, DeadlineTable deadlines, ApplicationEventPublisher events) {
        this.cases = cases;
        this.grants = grants;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** Cases in which something passed its day that nobody settled. */
    @Requires(May.GRANT_CASES)
    @Transactional(readOnly = true)
    public List<CaseCode> lapsed() {
        return deadlines.lapsedInTeam().stream().map(CaseCode::new).toList();
    }

    /** Cases that are not closed and that nobody can read. */
    @Requires(May.GRANT_CASES)
    @Transactional(readOnly = true)
    public List<CaseCode> withoutGrant() {
        return cases.withoutGrant().stream().map(CaseCode::new).toList();
    }

    /** Says who works on a case and who stands in; throws {@link Rejected} for people who may not see it. */
    @Requires(May.GRANT_CASES)
    public void entrust(CaseCode code, @Valid DutyDetails details) {
        var head = cases.byCode(code).orElseThrow(() -> Rejected.because("case.notGranted"));
        var holders =
                grants.holders(head.id()).stream().map(GrantTable.Held::person).collect(Collectors.toSet());
        if (!details.people().allMatch(holders::contains)) throw Rejected.because("duty.noGrant");
        cases.entrust(head.id(), details.owner(), details.deputy());
        events.publishEvent(new CaseChanged.Entrusted(code, details.owner()));
    }
}
