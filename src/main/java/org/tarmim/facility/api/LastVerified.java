package org.tarmim.facility.api;

import org.jspecify.annotations.Nullable;
import org.tarmim.facility.picture.FacilityRow;
import org.tarmim.facility.picture.Headline;
import org.tarmim.facility.status.DimensionState.Freshness;
import org.tarmim.kernel.Moment;

/** The last verified value of each headline, also where it is too old to count; missing where there never was one. */
record LastVerified(
        @Nullable Value functionality,
        @Nullable Value building,
        @Nullable Value equipment,
        @Nullable Value accessibility,
        @Nullable Value existence) {
    /** A value, when it was observed, and how far it can be trusted for its age. */
    record Value(String value, Moment observed, Freshness freshness) {}

    static LastVerified of(FacilityRow row) {
        return new LastVerified(
                value(row, Headline.FUNCTIONALITY),
                value(row, Headline.BUILDING),
                value(row, Headline.EQUIPMENT),
                value(row, Headline.ACCESSIBILITY),
                value(row, Headline.EXISTENCE));
    }

    private static @Nullable Value value(FacilityRow row, Headline headline) {
        var state = row.states().get(headline);
        return state == null ? null : new Value(state.value(), state.observed(), state.freshness());
    }
}
