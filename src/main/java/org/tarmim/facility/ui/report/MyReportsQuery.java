package org.tarmim.facility.ui.report;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.ReportState;

/**
 * Which reports the list shows; as it stands in the address of the page.
 *
 * @param organisation whether those of the own organisation, not only the own
 * @param state        only those of which this became; null for all
 */
record MyReportsQuery(boolean organisation, @Nullable ReportState state) {
    private static final String WHOSE = "whose";
    private static final String STATE = "state";
    private static final String ORGANISATION = "organisation";

    /** Reads an address; what it does not understand filters nothing. */
    static MyReportsQuery of(QueryParameters parameters) {
        return new MyReportsQuery(
                parameters
                        .getSingleParameter(WHOSE)
                        .filter(ORGANISATION::equals)
                        .isPresent(),
                parameters
                        .getSingleParameter(STATE)
                        .flatMap(MyReportsQuery::state)
                        .orElse(null));
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (organisation) parameters.put(WHOSE, ORGANISATION);
        if (state != null) parameters.put(STATE, state.name());
        return QueryParameters.simple(parameters);
    }

    MyReportsQuery organisation(boolean organisation) {
        return new MyReportsQuery(organisation, state);
    }

    MyReportsQuery state(@Nullable ReportState state) {
        return new MyReportsQuery(organisation, state);
    }

    private static Optional<ReportState> state(String word) {
        return Arrays.stream(ReportState.values())
                .filter(state -> state.name().equals(word))
                .findFirst();
    }
}
