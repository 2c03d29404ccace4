package org.tarmim.detention.keeping;

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
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.casefile.CaseStep;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.casefile.ReasonSeal;
import org.tarmim.detention.vault.Place;
import org.tarmim.kernel.Denied;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * The desk of holds and of erasing. Two people end a hold and two erase a case: one asks, another does it. Erasing destroys
 * the key of the case, so that what stays of it in tables and files is opened by nobody.
 */
@Desk
public class Keeping {
    private static final String HOLD = "case_hold.reason";
    private static final String ERASURE = "case_erasure.reason";

    private final CasePapers papers;
    private final ClosingTable closings;
    private final HoldTable holds;
    private final ErasureTable erasures;
    private final ReasonSeal reasons;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    Keeping(
            CasePapers papers,
            ClosingTable closings,
            HoldTable holds,
            ErasureTable erasures,
            ReasonSeal reasons,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.closings = closings;
        this.holds = holds;
        this.erasures = erasures;
        this.reasons = reasons;
        this.clock = clock;
        this.events = events;
    }

    /** How long a case stays, as far as whoever looks may know; throws {@link Rejected} for one that is not theirs to see. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Kept of(CaseCode code) {
        var ofCase = papers.id(code);
        return new Kept(
                closings.of(ofCase).stream().map(row -> closing(ofCase, row)).toList(),
                holds.standing(ofCase).map(row -> hold(ofCase, row)).orElse(null),
                erasures.asked(ofCase).map(row -> erasure(ofCase, row)).orElse(null));
    }

    /** The cases one supervises or writes in of which another person asked that a hold ends or that they are erased. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<CaseCode> waiting() {
        return erasures.waiting(Acting.required()).stream().map(CaseCode::new).toList();
    }

    /** Keeps a case from being erased; throws {@link Rejected} where a hold stands. */
    @Requires(May.GRANT_CASES)
    public void hold(CaseCode code, @Valid Reason reason) {
        var ofCase = papers.id(code);
        var id = UUID.randomUUID();
        var sealed = reasons.seal(reason.reason(), new Place(HOLD, ofCase, id));
        holds.add(id, ofCase, sealed, reasons.roomKey(), Acting.required(), clock.now());
        tell(code, CaseStep.HELD);
    }

    /** Asks that a hold ends, which somebody else decides. */
    @Requires(May.GRANT_CASES)
    public void askToLift(CaseCode code) {
        if (!holds.askToLift(standing(code), Acting.required())) throw Rejected.because("hold.moved");
        tell(code, CaseStep.LIFT_ASKED);
    }

    /** Leaves the hold as it is: that it was to end is void. */
    @Requires(May.GRANT_CASES)
    public void keepHold(CaseCode code) {
        if (!holds.keepHold(standing(code))) throw Rejected.because("hold.moved");
        tell(code, CaseStep.HOLD_KEPT);
    }

    /** Ends a hold that somebody else asked to end; throws {@link Rejected} for whoever asked. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void lift(CaseCode code) {
        if (!holds.lift(standing(code), Acting.required(), clock.now()))
            throw refused(code, CaseStep.LIFTED, "hold.another");
        tell(code, CaseStep.LIFTED);
    }

    /** Asks that a closed case is erased for good, which somebody else decides; for who writes in it or supervises. */
    @Requires(May.SEE_CASES)
    public void askToErase(CaseCode code, @Valid Reason reason) {
        var ofCase = Acting.required().may(May.GRANT_CASES) ? papers.id(code) : papers.planned(code);
        var id = UUID.randomUUID();
        var sealed = reasons.seal(reason.reason(), new Place(ERASURE, ofCase, id));
        erasures.ask(id, ofCase, sealed, reasons.roomKey(), Acting.required(), clock.now());
        tell(code, CaseStep.ERASURE_ASKED);
    }

    /** Refuses to erase, or takes back what one asked oneself. */
    @Requires(May.SEE_CASES)
    public void keep(CaseCode code) {
        var asked = erasures.asked(papers.id(code)).orElseThrow(() -> Rejected.because("erasure.decided"));
        if (!erasures.refuse(asked.id(), Acting.required(), clock.now())) throw Rejected.because("erasure.decided");
        tell(code, CaseStep.ERASURE_REFUSED);
    }

    /**
     * Erases a closed case that somebody else asked to erase a day ago or more. Nobody can take that back. Throws
     * {@link Rejected} for whoever asked, while a hold stands, for a case that is open, and while an emergency in it waits for
     * its review.
     */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void erase(CaseCode code) {
        if (!erasures.erase(papers.id(code))) throw refused(code, CaseStep.ERASED, "erasure.refused");
        tell(code, CaseStep.ERASED);
    }

    private UUID standing(CaseCode code) {
        return holds.standing(papers.id(code))
                .orElseThrow(() -> Rejected.because("hold.moved"))
                .id();
    }

    private Rejected refused(CaseCode code, CaseStep step, String reason) {
        events.publishEvent(new Denied(step.action(), code.text()));
        return Rejected.because(reason);
    }

    private void tell(CaseCode code, CaseStep step) {
        events.publishEvent(new CaseChanged.Moved(code, step));
    }

    private Closing closing(UUID ofCase, ClosingTable.SealedClosing row) {
        var entry = papers.open(new Place(Closings.CONTENT, ofCase, row.id()), row.content(), ClosingEntry.class);
        return new Closing(entry.reason(), entry.note(), row.at());
    }

    private Hold hold(UUID ofCase, HoldTable.SealedHold row) {
        var reason = reasons.open(row.reason(), new Place(HOLD, ofCase, row.id()));
        return new Hold(row.id(), reason, row.placedBy(), row.placedAt(), row.liftAskedBy(), row.asker());
    }

    private ErasureAsked erasure(UUID ofCase, ErasureTable.SealedErasure row) {
        var reason = reasons.open(row.reason(), new Place(ERASURE, ofCase, row.id()));
        return new ErasureAsked(row.id(), reason, row.askedBy(), row.asker(), row.askedAt());
    }
}
