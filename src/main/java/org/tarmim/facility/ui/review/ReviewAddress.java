package org.tarmim.facility.ui.review;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.verification.QueueOrder;

/**
 * The address of the review screen.
 *
 * @param report   the report that is open; null for the first of the queue
 * @param sentBack whether the queue shows what was sent back
 */
record ReviewAddress(@Nullable UUID report, boolean sentBack, QueueOrder order) {
    private static final String SHOW = "show";
    private static final String SENT_BACK = "sent-back";
    private static final String ORDER = "order";
    private static final String AGE = "age";

    static ReviewAddress of(@Nullable String report, QueryParameters query) {
        return new ReviewAddress(
                id(report),
                query.getSingleParameter(SHOW).filter(SENT_BACK::equals).isPresent(),
                query.getSingleParameter(ORDER).filter(AGE::equals).isPresent() ? QueueOrder.AGE : QueueOrder.RISK);
    }

    ReviewAddress opening(@Nullable UUID other) {
        return new ReviewAddress(other, sentBack, order);
    }

    ReviewAddress showing(boolean returned) {
        return new ReviewAddress(null, returned, order);
    }

    ReviewAddress by(QueueOrder other) {
        return new ReviewAddress(report, sentBack, other);
    }

    String path() {
        return report == null ? "review" : "review/" + report;
    }

    QueryParameters parameters() {
        var parameters = new HashMap<String, List<String>>();
        if (sentBack) parameters.put(SHOW, List.of(SENT_BACK));
        if (order == QueueOrder.AGE) parameters.put(ORDER, List.of(AGE));
        return new QueryParameters(parameters);
    }

    String href() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
