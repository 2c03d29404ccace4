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
import org.tarmim.pledge.document.DocumentHook;
import org.tarmim.pledge.document.DocumentOf;

/** The desk of donor focal points: confirm or dispute a pledge of the own country. A disputed one needs two reviewers. */
@Desk
public class Answers {
    private final PledgeTable pledges;
    private final AnswerTable table;
    private final DocumentHook documents;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Answers(
            PledgeTable pledges,
            AnswerTable table,
            DocumentHook documents,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.pledges = pledges;
        this.table = table;
        this.documents = documents;
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

    /** Answers, with documents or without; throws {@link Rejected} for the pledge of another country. */
    @Requires(May.ANSWER_PLEDGES)
    public void answer(@Valid AnswerDetails details) {
        var revision = pledges.revision(details.revision()).orElseThrow(() -> Rejected.because("pledge.gone"));
        if (!table.isOwn(revision.details().donor())) throw Rejected.because("pledgeAnswer.other");
        var answer = table.insert(revision, details, Acting.required(), clock.now());
        documents.hang(DocumentOf.ANSWER, answer, revision.details().donor(), details.documents());
        events.publishEvent(new PledgeChanged.Answered(revision.pledge(), revision.id(), details.answer()));
    }
}
