package org.tarmim.pledge.promise;

import java.math.BigDecimal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.SituationClock;

/**
 * How many reviewers a revision needs: two where it is large, disputed, or recorded against a warning; and by when they are
 * to have decided.
 */
@Component
class ReviewRule {
    private final BigDecimal large;
    private final int days;

    /** From how many dollars on a pledge is large, and how many days a review may take, for the deployer to set. */
    ReviewRule(
            @Value("${tarmim.pledge.two-reviewers-from:50000000}") BigDecimal large,
            @Value("${tarmim.pledge.review-days:7}") int days) {
        this.large = large;
        this.days = days;
    }

    Waiting waiting(Revision revision) {
        var recorded = revision.recordedAt().atZone(SituationClock.ZONE).toLocalDate();
        return new Waiting(revision, recorded.plusDays(days));
    }

    int reviews(Counted counted, boolean contested) {
        var most = counted.ceiling() == null ? counted.floor() : counted.ceiling();
        return contested || most.amount().compareTo(large) >= 0 ? 2 : 1;
    }
}
