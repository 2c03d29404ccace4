package org.tarmim.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamConstraintsException;

/** A body deeper than any that is meant well is not read to its end, whatever it is read into. */
class RestJsonTest {
    @Test
    void twelve_levels_are_read_and_the_thirteenth_is_refused_as_too_large() {
        assertThat(RestJson.MAPPER.readTree(levels(12))).isNotEmpty();
        assertThatThrownBy(() -> RestJson.MAPPER.readTree(levels(13)))
                .isInstanceOfSatisfying(
                        StreamConstraintsException.class,
                        deep -> assertThat(Unreadable.of(deep))
                                .extracting(Unreadable::status, Unreadable::key)
                                .containsExactly(413, "rest.json.large"));
    }

    private static String levels(int depth) {
        return "[".repeat(depth) + "1" + "]".repeat(depth);
    }
}
