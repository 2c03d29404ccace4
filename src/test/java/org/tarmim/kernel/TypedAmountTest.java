package org.tarmim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as they are typed in the field, and those that could mean two things. */
class TypedAmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200000 | 1200000",
                "1,200,000.50 | 1200000.50",
                "960,000 | 960000",
                "1 200 000 | 1200000",
                "١٬٢٠٠٬٠٠٠٫٥ | 1200000.5",
                "150 m | 150000000",
                "1.2 bn | 1200000000",
                "150 مليون | 150000000",
                "3 مليارات | 3000000000",
                "12.500 | 12.500",
            })
    void is_read_as_it_is_meant(String typed, String amount) {
        assertThat(TypedAmount.parse(typed)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.200.000 | money.separators",
                "1.200.000,50 | money.separators",
                "1,20 | money.separators",
                "12,00,000 | money.unreadable",
                "$5 m | money.unreadable",
                "about 5 | money.unreadable",
                "5 m 3 | money.unreadable",
                "-5 | money.negative",
                "−٥ | money.negative",
            })
    void is_refused_where_it_could_mean_something_else(String typed, String sentence) {
        assertThatThrownBy(() -> TypedAmount.parse(typed))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(sentence));
    }

    @ParameterizedTest
    @CsvSource({"36, 36", "٣٦, 36", "۳۶, 36", "'1,200', 1200", "0, 0"})
    void a_count_is_read_in_either_digits(String typed, int count) {
        assertThat(TypedAmount.whole(typed)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "-1", "many", "5 bn"})
    void what_is_no_count_is_refused(String typed) {
        assertThatThrownBy(() -> TypedAmount.whole(typed))
                .isInstanceOf(Rejected.class)
                .hasMessage("number.notWhole");
    }
}
