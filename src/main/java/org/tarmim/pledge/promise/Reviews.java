package org.tarmim.pledge.promise;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.Promises;

/**
 * The review of pledges: never by the author, nor by an organisation that gives, passes on or receives the money, and
 * by two where one is not enough. What all needed reviewers verified counts at once.
 */
@Desk
public class Reviews {
    private final PledgeTable pledges;
    private final ReviewTable reviews;
    private final ReviewRule rule;
    private final Promises promises;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Reviews(
            PledgeTable pledges,
            ReviewTable reviews,
            ReviewRule rule,
            Promises promises,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.pledges = pledges;
        this.reviews = reviews;
        this.rule = rule;
        this.promises = promises;
        this.clock = clock;
        this.events = events;
    }

    /** What waits for a reviewer, oldest first; the own ones too, which others decide. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public List<Waiting> queue() {
        return pledges.waiting().stream().map(rule::waiting).toList();
    }

    /** What reviewers decided on the revisions of a pledge, oldest first. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<Review> of(UUID pledge) {
        return reviews.of(pledge);
    }

    /**
     * Decides on a revision. Throws {@link Rejected} for the own one, for one in which the own organisation has an
     * interest, for a second step by the first reviewer, and where somebody else was quicker.
     */
    @Requires(May.REVIEW_MONEY)
    public Review decide(@Valid ReviewDetails details) {
        var revision = pledges.revision(details.revision()).orElseThrow(() -> Rejected.because("pledge.gone"));
        pledges.lock(revision.pledge());
        var first = reviews.first(revision.id());
        check(revision, first);
        var review = reviews.insert(revision, first.orElse(null), details, Acting.required(), clock.now());
        events.publishEvent(new PledgeChanged.Reviewed(revision.pledge(), revision.id(), details.decision()));
        var complete = review.decision() == ReviewDecision.VERIFIED && review.step() == revision.reviewsNeeded();
        if (complete) count(revision);
        return review;
    }

    private void count(Revision verified) {
        promises.count(
                verified.pledge(),
                verified.id(),
                verified.details().announcedOn(),
                verified.counted().floor(),
                verified.details().amount().least(),
                verified.counted().rate());
    }

    private void check(Revision revision, Optional<Review> first) {
        var me = Acting.required();
        if (revision.author().equals(me.account())) throw Rejected.because("pledgeReview.own");
        if (reviews.hasInterest(revision.id(), me.organisation())) throw Rejected.because("pledgeReview.interest");
        if (!revision.isOpen())
            throw Rejected.because("pledgeReview.decided", revision.code().text());
        first.filter(review -> review.reviewer().equals(me.account())).ifPresent(mine -> {
            throw Rejected.because("pledgeReview.twice");
        });
    }
}
