package org.tarmim.detention.casefile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** The desk at which supervisors say who of the own team may see a case, never themselves. */
@Desk
public class Grants {
    private final CaseTable cases;
    private final GrantTable grants;
    private final ReasonSeal reasons;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    Grants(
            CaseTable cases,
            GrantTable grants,
            ReasonSeal reasons,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.grants = grants;
        this.reasons = reasons;
        this.clock = clock;
        this.events = events;
    }

    /** The people of the own team who can be granted a case; whoever asks is not among them. */
    @Requires(May.GRANT_CASES)
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        var me = Acting.required();
        var team = me.organisation();
        if (team == null) return List.of();
        return grants.team(team).stream()
                .filter(one -> !one.account().equals(me.account()))
                .toList();
    }

    /** Lets somebody of the team see a case; throws {@link Rejected} for oneself and for others. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void grant(CaseCode code, @Valid GrantDetails details) {
        if (details.person().equals(Acting.required().account())) throw Rejected.because("grant.oneself");
        if (colleagues().stream().noneMatch(one -> one.account().equals(details.person())))
            throw Rejected.because("grant.stranger");
        var head = ofTeam(code);
        var id = UUID.randomUUID();
        var reason = reasons.seal(details.reason(), head.id(), id);
        grants.add(
                new GrantTable.Row(
                        id,
                        head.id(),
                        head.team(),
                        details.person(),
                        details.level(),
                        details.compartments(),
                        reason,
                        reasons.roomKey(),
                        false,
                        clock.now(),
                        details.days()),
                Acting.required());
        events.publishEvent(new CaseChanged.Granted(code, details.person(), details.level()));
    }

    /** Ends a grant; it holds no longer from the next action of that person on. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void revoke(CaseCode code, UUID grant) {
        if (!grants.revoke(ofTeam(code).id(), grant, Acting.required(), clock.now()))
            throw Rejected.because("grant.over");
        events.publishEvent(new CaseChanged.Revoked(code, grant));
    }

    private CaseHead ofTeam(CaseCode code) {
        return cases.byCode(code).orElseThrow(() -> Rejected.because("case.notGranted"));
    }
}
