package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarmim.kernel.SituationClock;

/** The days of a plot, as they stand in an address. */
class SpanTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 23);

    private final SituationClock clock = new SituationClock(Clock.systemUTC());

    @BeforeEach
    void it_is_the_23rd_of_january() {
        clock.fixDay(TODAY);
    }

    @Test
    void an_empty_address_means_the_last_ninety_days_and_stays_empty() {
        var span = read(Map.of());
        assertThat(span.days()).hasSize(90).endsWith(TODAY);
        assertThat(span.later()).isFalse();
        assertThat(span.parameters(clock)).isEmpty();
    }

    @Test
    void what_a_person_chose_stands_in_the_address_and_is_read_again() {
        var chosen = new Span(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 6), true);
        assertThat(read(chosen.parameters(clock))).isEqualTo(chosen);
        assertThat(chosen.days()).hasSize(8);
    }

    @Test
    void what_cannot_be_a_span_is_the_usual_one() {
        for (var wrong : List.of("2025-02-30", "yesterday", "2025-01-24", "0001-01-01"))
            assertThat(read(Map.of("from", List.of(wrong)))).as(wrong).isEqualTo(read(Map.of()));
        assertThat(read(Map.of("to", List.of("2025-01-24"))).to())
                .as("the future")
                .isEqualTo(TODAY);
    }

    @Test
    void from_a_list_of_a_past_day_the_plot_ends_with_that_day_as_it_was_known_there() {
        var known = PictureChoice.of(LocalDate.of(2025, 1, 10), false, clock);
        assertThat(read(known.parameters()).picture(clock)).isEqualTo(known);
        var learnedLater = PictureChoice.of(LocalDate.of(2025, 1, 10), true, clock);
        assertThat(read(learnedLater.parameters()).picture(clock)).isEqualTo(learnedLater);
    }

    private Span read(Map<String, List<String>> address) {
        return Span.of(address, clock);
    }
}
