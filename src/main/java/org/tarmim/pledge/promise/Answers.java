package org.tarmim.pledge.promise;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The desk of donor focal points: confirm or dispute a pledge of the own country. A disputed one needs two reviewers. */
@Desk
public class Answers {
    private final PledgeTable pledges;
    private final AnswerTable table;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Answers(PledgeTable pledges, AnswerTable table, SituationClock clock, ApplicationEventPublisher events) {
        this.pledges = pledges;
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** What the donor answered, newest first; only the donor and who sees all pledges see it. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<PledgeAnswer> of(UUID pledge) {
        return table.of(pledge);
    }

    /** Whether whoever acts answers for the donor of a revision. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public boolean mayAnswer(Revision revision) {
        return Acting.required().may(May.ANSWER_PLEDGES)
                && table.isOwn(revision.details().donor());
    }

    /** Answers; throws {@link Rejected} for the pledge of another country. */
    @Requires(May.ANSWER_PLEDGES)
    public void answer(@Valid AnswerDetails details) {
        var revision = pledges.revision(details.revision()).orElseThrow(() -> Rejected.because("pledge.gone"));
        if (!table.isOwn(revision.details().donor())) throw Rejected.because("pledgeAnswer.other");
        table.insert(revision, details, Acting.required(), clock.now());
        events.publishEvent(new PledgeChanged.Answered(revision.pledge(), revision.id(), details.answer()));
    }
}
