package org.tarmim.detention.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** How days are read that people write into a list, and which are asked for again. */
class TypedDayTest {
    @Test
    void a_year_is_said_as_a_year() {
        assertThat(new CaseWords(Words.in(Languages.ENGLISH)).day(read("1985"))).isEqualTo("1985");
        assertThat(new CaseWords(Words.in(Languages.ENGLISH)).day(read("1985-01-01 .. 1985-12-30")))
                .isEqualTo("1 January 1985 to 30 December 1985");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06, DAY, 2025-03-06, 2025-03-06",
        "2025/3/6, DAY, 2025-03-06, 2025-03-06",
        "13/2/2025, DAY, 2025-02-13, 2025-02-13",
        "2.13.2025, DAY, 2025-02-13, 2025-02-13",
        "6/6/2025, DAY, 2025-06-06, 2025-06-06",
        "٢٠٢٥-٠٣-٠٦, DAY, 2025-03-06, 2025-03-06",
        "2025-03, MONTH, 2025-03-01, 2025-03-31",
        "3/2025, MONTH, 2025-03-01, 2025-03-31",
        "March 2025, MONTH, 2025-03-01, 2025-03-31",
        "آذار 2025, MONTH, 2025-03-01, 2025-03-31",
        "2025, BETWEEN, 2025-01-01, 2025-12-31",
        "2025-03-01 .. 2025-03-09, BETWEEN, 2025-03-01, 2025-03-09",
        "2025-03-01 to 2025-04, BETWEEN, 2025-03-01, 2025-04-30",
        "٢٠٢٥-٠٣-٠١ إلى ٢٠٢٥-٠٣-٠٩, BETWEEN, 2025-03-01, 2025-03-09",
    })
    void a_day_is_read_no_more_exactly_than_it_is_written(
            String typed, DayPrecision precision, LocalDate earliest, LocalDate latest) {
        var day = read(typed);
        assertThat(day.precision()).isEqualTo(precision);
        assertThat(day.earliest()).isEqualTo(earliest);
        assertThat(day.latest()).isEqualTo(latest);
        assertThat(read(TypedDay.written(day))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "6/2/2025, caseList.day.twice",
        "5202-03-06, caseList.day.year",
        "20225-03-06, caseList.day.year",
        "1446-08-06, caseList.day.hijri",
        "1446, caseList.day.hijri",
        "2025-02-30, caseList.day.none",
        "2025-13, caseList.day.none",
        "6/2, caseList.day",
        "6/2/25, caseList.day",
        "in spring, caseList.day",
        "45678, caseList.day.year",
        "2025-03-09 .. 2025-03-01, custody.between.missing",
    })
    void a_day_that_cannot_be_meant_or_can_be_two_is_asked_for_again(String typed, String key) {
        assertThatThrownBy(() -> read(typed)).isInstanceOf(Rejected.class).hasMessage(key);
    }

    @Test
    void both_days_are_offered_where_one_can_be_two() {
        assertThatThrownBy(() -> read("6/2/2025"))
                .asInstanceOf(InstanceOfAssertFactories.type(Rejected.class))
                .satisfies(asked -> assertThat(asked.values()).containsExactly("6/2/2025", "2025-02-06", "2025-06-02"));
    }

    private static PartialDay read(String typed) {
        return TypedDay.read(typed, 1980, 2025);
    }
}
