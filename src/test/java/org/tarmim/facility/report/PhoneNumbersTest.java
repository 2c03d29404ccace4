package org.tarmim.facility.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Call 059 912 3456", "+970-59-912-3456", "اتصل على ٠٥٩٩١٢٣٤٥٦", "ID 901234567", "(059) 912.3456"
            })
    void a_note_with_a_long_number_is_noticed(String note) {
        assertThat(PhoneNumbers.in(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "120 beds, 14 in intensive care",
                "Since 22.1.2025, two of 3 generators run 6 hours",
                "الوقود يكفي ٣٦ ساعة"
            })
    void counts_and_days_are_no_telephone_numbers(String note) {
        assertThat(PhoneNumbers.in(note)).isFalse();
    }
}
