package org.tarmim.facility.ui.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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

    static ReviewAddress of(@Nullable String report, Map<String, List<String>> query) {
        return new ReviewAddress(
                id(report),
                said(query, SHOW).equals(SENT_BACK),
                said(query, ORDER).equals(AGE) ? QueueOrder.AGE : QueueOrder.RISK);
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

    Map<String, List<String>> parameters() {
        var parameters = new TreeMap<String, List<String>>();
        if (sentBack) parameters.put(SHOW, List.of(SENT_BACK));
        if (order == QueueOrder.AGE) parameters.put(ORDER, List.of(AGE));
        return parameters;
    }

    String href() {
        var query = parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().getFirst())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    private static String said(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of("")).getFirst();
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
