package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.status.DimensionState.Freshness;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.verification.Comparison.Difference;
import org.tarmim.kernel.Moment;

/** How a report stands to what was last verified. */
class ComparisonTest {
    @Test
    void another_value_changes() {
        assertThat(said("FULLY").beside("PARTIALLY", Freshness.FRESH)).isEqualTo(Difference.CHANGED);
    }

    @Test
    void the_same_value_is_as_before() {
        assertThat(said("FULLY").beside("FULLY", Freshness.AGEING)).isEqualTo(Difference.SAME);
    }

    @Test
    void the_same_value_is_new_where_the_old_one_no_longer_counts() {
        assertThat(said("FULLY").beside("FULLY", Freshness.UNKNOWN_BY_AGE)).isEqualTo(Difference.NEW);
    }

    @Test
    void a_value_is_new_where_nothing_was_verified() {
        assertThat(new Comparison(Claim.of(Dimension.FUNCTIONALITY, "FULLY"), Optional.empty()).difference())
                .isEqualTo(Difference.NEW);
    }

    @Test
    void not_reaching_a_facility_finds_nothing_out() {
        assertThat(said("UNKNOWN").beside("FULLY", Freshness.FRESH)).isEqualTo(Difference.NOT_FOUND_OUT);
    }

    private static Said said(String value) {
        return new Said(value);
    }

    private record Said(String value) {
        Difference beside(String verified, Freshness freshness) {
            var now = Instant.parse("2025-01-23T10:00:00Z");
            var last = new DimensionState(
                    Dimension.FUNCTIONALITY,
                    verified,
                    null,
                    Moment.at(now),
                    Certainty.CONFIRMED,
                    Method.PHONE,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    now,
                    freshness);
            return new Comparison(Claim.of(Dimension.FUNCTIONALITY, value), Optional.of(last)).difference();
        }
    }
}
