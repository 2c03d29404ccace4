package org.tarmim.facility.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.status.DimensionState.Freshness;
import org.tarmim.facility.status.Method;
import org.tarmim.kernel.Moment;

/** What is verified of a facility in a picture, dimension by dimension. */
record FacilityStatus(String code, List<State> states) {
    /**
     * The verified state of one dimension.
     *
     * @param dimension for instance FUNCTIONALITY, SERVICE.SURGERY or BEDS.ICU
     * @param value     the value that counts: UNKNOWN where the verified one is too old
     * @param lastKnown the value as it was verified
     * @param hoursLeft for amenities, hours of supply left when observed
     * @param sourceOrg the id of the organisation that reported it
     * @param report    the id of the report behind it
     */
    record State(
            String dimension,
            String value,
            String lastKnown,
            @Nullable Integer hoursLeft,
            Moment observed,
            Freshness freshness,
            Certainty certainty,
            Method method,
            UUID sourceOrg,
            UUID report,
            Instant verifiedAt) {
        static State of(DimensionState state) {
            return new State(
                    state.dimension().code(),
                    state.shown(),
                    state.value(),
                    state.hoursLeft(),
                    state.observed(),
                    state.freshness(),
                    state.certainty(),
                    state.method(),
                    state.sourceOrg(),
                    state.report(),
                    state.verifiedAt());
        }
    }

    static FacilityStatus of(Sheet sheet) {
        return new FacilityStatus(
                sheet.facility().code().text(),
                sheet.states().stream().map(State::of).toList());
    }
}
