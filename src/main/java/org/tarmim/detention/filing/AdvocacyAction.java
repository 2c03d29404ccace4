package org.tarmim.detention.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.Answer;

/**
 * An action as whoever looks may read it.
 *
 * @param reviewer  the second person; null before it is handed in
 * @param details   the last draft
 * @param basis     the lawful basis on which it rests; null for what was drafted before there were any
 * @param withdrawn how the lawful basis was withdrawn on which it rests; null while that holds
 * @param risk      the assessment it was handed in with, or of a draft the last one for its recipient; null where none
 * @param urgent    that it went without a second person; null where it did not
 * @param answers   as they stand in the document handed in last; empty before
 * @param forFamily the same answers as they stand in the Arabic copy for the family
 * @param sending   null before it was sent
 * @param reply     the last that came back; null before
 * @param steps     the first one first
 * @param decidable whether whoever looks is the second person it waits for
 * @param writable  whether whoever looks may change, hand in, send and withdraw it
 */
public record AdvocacyAction(
        UUID id,
        CaseCode ofCase,
        ActionState state,
        String author,
        @Nullable String reviewer,
        ActionDetails details,
        @Nullable UUID basis,
        @Nullable WithdrawalDetails withdrawn,
        @Nullable RiskAssessment risk,
        @Nullable UrgentPath urgent,
        List<Answer> answers,
        List<Answer> forFamily,
        @Nullable SendingDetails sending,
        @Nullable ReplyDetails reply,
        List<Step> steps,
        boolean decidable,
        boolean writable) {
    public AdvocacyAction {
        answers = List.copyOf(answers);
        forFamily = List.copyOf(forFamily);
        steps = List.copyOf(steps);
    }

    /**
     * A step of it.
     *
     * @param reason why it was returned or withdrawn; empty for every other step
     */
    public record Step(ActionStepKind kind, String by, Instant at, String reason) {
        @Override
        public String toString() {
            return "Step " + kind;
        }
    }

    /** Whether it went alone and its review is still to come. */
    public boolean isToReview() {
        return urgent != null && urgent.review() == null;
    }

    /** Whether it was let go, so that it may leave. */
    public boolean isLetGo() {
        return state == ActionState.APPROVED || state == ActionState.SENT || state == ActionState.STATE_REPLIED;
    }

    /** Whether it has not left and may not, because its lawful basis was withdrawn. */
    public boolean isStopped() {
        return withdrawn != null && (state == ActionState.DRAFT || isOnItsWay());
    }

    private boolean isOnItsWay() {
        return state == ActionState.RISK_REVIEW || state == ActionState.APPROVED;
    }

    @Override
    public String toString() {
        return "AdvocacyAction " + id;
    }
}
