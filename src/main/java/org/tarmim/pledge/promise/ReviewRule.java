package org.tarmim.pledge.promise;

import java.math.BigDecimal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many reviewers a revision needs: two where it is large, disputed, or recorded against a warning. */
@Component
class ReviewRule {
    private final BigDecimal large;

    /** From how many dollars on a pledge is large, for the deployer to set. */
    ReviewRule(@Value("${tarmim.pledge.two-reviewers-from:50000000}") BigDecimal large) {
        this.large = large;
    }

    int reviews(Counted counted, boolean contested) {
        var most = counted.ceiling() == null ? counted.floor() : counted.ceiling();
        return contested || most.amount().compareTo(large) >= 0 ? 2 : 1;
    }
}
