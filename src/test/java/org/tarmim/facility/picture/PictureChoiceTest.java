package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;

/** The picture a person chose survives being written into the address and read again. */
class PictureChoiceTest {
    static final Instant NOON = Instant.parse("2025-01-23T10:00:00Z");
    final SituationClock clock = new SituationClock(Clock.fixed(NOON, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"2025-01-22,2025-01-22", "2025-01-22,", ",2025-01-20", "2025-01-20,2025-01-22", ","})
    void what_is_written_is_read_again(LocalDate on, LocalDate known) {
        var choice = new PictureChoice(on, known);
        assertThat(PictureChoice.of(choice.parameters(), clock)).isEqualTo(choice);
    }

    @Test
    void a_day_that_is_not_over_is_now() {
        assertThat(PictureChoice.of(read("2025-01-23", "2031-01-01"), clock).isNow())
                .isTrue();
        assertThat(PictureChoice.of(LocalDate.of(2025, 1, 23), false, clock)).isEqualTo(PictureChoice.NOW);
    }

    @Test
    void what_cannot_be_read_is_now() {
        assertThat(PictureChoice.of(read("yesterday", "22/01/2025"), clock)).isEqualTo(PictureChoice.NOW);
    }

    @Test
    void a_day_ends_at_midnight_in_gaza() {
        var midnight = Instant.parse("2025-01-22T22:00:00Z");
        var picture = PictureChoice.of(read("2025-01-22", "2025-01-22"), clock).picture(NOON);
        assertThat(picture.trueOn()).isBefore(midnight).isAfter(midnight.minusSeconds(1));
        assertThat(picture.knownOn()).isEqualTo(picture.trueOn());
    }

    @Test
    void now_is_the_present_moment_and_all_that_is_known() {
        assertThat(PictureChoice.NOW.picture(NOON)).isEqualTo(Picture.now(NOON));
    }

    @Test
    void what_was_learned_later_counts_unless_it_is_left_out() {
        var day = LocalDate.of(2025, 1, 22);
        assertThat(PictureChoice.of(day, true, clock).includesLater()).isTrue();
        assertThat(PictureChoice.of(day, true, clock).picture(NOON).knownOn()).isEqualTo(NOON);
        assertThat(PictureChoice.of(day, false, clock).includesLater()).isFalse();
    }

    private static Map<String, List<String>> read(String on, String known) {
        return Map.of("on", List.of(on), "known", List.of(known));
    }
}
