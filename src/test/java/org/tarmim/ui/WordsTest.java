package org.tarmim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Money;

class WordsTest {
    private static final Instant NOW = Instant.parse("2025-01-23T12:02:00Z");

    private final Words english = Words.in(Languages.ENGLISH);
    private final Words arabic = Words.in(Languages.ARABIC);

    @ParameterizedTest
    @CsvSource({
        "0, اليوم",
        "1, أمس",
        "2, منذ يومين",
        "3, منذ 3 أيام",
        "11, منذ 11 يومًا",
        "100, منذ 100 يوم",
    })
    void arabic_counts_days_in_six_forms(long days, String said) {
        assertThat(arabic.say("age.days", days)).isEqualTo(said);
    }

    @Test
    void an_age_is_told_in_the_largest_unit_that_still_says_something() {
        assertThat(english.age(NOW.minusSeconds(30), NOW)).isEqualTo("just now");
        assertThat(english.age(NOW.minus(Duration.ofMinutes(5)), NOW)).isEqualTo("5 minutes ago");
        assertThat(english.age(NOW.minus(Duration.ofHours(3)), NOW)).isEqualTo("3 hours ago");
        assertThat(english.age(NOW.minus(Duration.ofDays(3)), NOW)).isEqualTo("3 days ago");
        assertThat(english.age(NOW.minus(Duration.ofDays(90)), NOW)).isEqualTo("2 months ago");
        assertThat(english.age(NOW.plusSeconds(60), NOW)).isEqualTo("just now");
    }

    @Test
    void days_and_hours_are_those_of_gaza_and_digits_are_western() {
        assertThat(english.instant(NOW)).isEqualTo("23 January 2025, 14:02");
        assertThat(arabic.instant(NOW)).isEqualTo("23 كانون الثاني 2025، 14:02");
        assertThat(arabic.number(47283)).isEqualTo("47,283");
    }

    @Test
    void a_moment_is_told_no_more_exactly_than_it_is_known() {
        assertThat(english.moment(Moment.in(YearMonth.of(2025, 1)))).isEqualTo("January 2025");
        assertThat(english.moment(Moment.on(LocalDate.of(2025, 1, 23)))).isEqualTo("23 January 2025");
    }

    @Test
    void what_could_be_reordered_in_a_sentence_is_isolated_and_nothing_else() {
        assertThat(arabic.isolate("TRM-0412-7")).isEqualTo("\u2068TRM-0412-7\u2069");
        assertThat(arabic.isolate("مستشفى تجريبي")).isEqualTo("مستشفى تجريبي");
        assertThat(english.isolate("مستشفى تجريبي أ")).isEqualTo("\u2068مستشفى تجريبي أ\u2069");
        assertThat(english.isolate("Sample Hospital A")).isEqualTo("Sample Hospital A");
        assertThat(Isolation.code("+970 8")).isEqualTo("\u2066+970 8\u2069");
    }

    @Test
    void values_of_a_sentence_are_isolated_by_themselves() {
        assertThat(arabic.say("fault.code", "7K-42")).contains("\u20687K-42\u2069");
    }

    @Test
    void what_was_put_together_of_isolated_words_keeps_the_direction_of_the_language() {
        assertThat(arabic.isolate("\u2068Press report\u2069، \u206823 كانون الثاني\u2069"))
                .startsWith("\u2067\u2068Press report")
                .endsWith("\u2069\u2069");
        assertThat(english.isolate("\u2068تقرير\u2069, 23 January")).startsWith("\u2066\u2068");
    }

    @Test
    void a_sum_for_a_narrow_place_is_read_in_the_order_of_the_language() {
        var sum = Money.of("2240000", "USD");
        assertThat(english.brief(sum)).isEqualTo("\u2066USD\u00a02.24m\u2069");
        assertThat(arabic.brief(sum)).isEqualTo("\u20672.24\u00a0مليون\u00a0USD\u2069");
    }

    @Test
    void a_sentence_that_is_missing_is_seen() {
        assertThat(english.say("no.such.key")).isEqualTo("!no.such.key");
    }
}
