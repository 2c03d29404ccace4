package org.tarmim.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.area.SampleAreas.GAZA;
import static org.tarmim.area.SampleAreas.RAFAH;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Words;

class PlaceSentenceTest {
    private final Areas areas = SampleAreas.five();

    @Test
    void a_swapped_point_says_what_was_typed_what_is_meant_and_what_to_do() {
        assertThat(said("34.45, 31.5", GAZA, "en"))
                .isEqualTo("“34.45, 31.5” looks swapped: with latitude first it is 31.50000, 34.45000, in Gaza."
                        + " Accept that, or correct what you typed.");
        assertThat(said("34.45, 31.5", GAZA, "ar"))
                .contains("34.45, 31.5")
                .contains("31.50000, 34.45000")
                .contains("غزة")
                .contains("اقبل");
    }

    @Test
    void a_point_elsewhere_names_both_governorates_and_the_distance() {
        assertThat(said("31.5, 34.45", RAFAH, "en"))
                .contains("lies in Gaza")
                .containsPattern("2\\d,\\d{3} m from Rafah");
        assertThat(said("31.5, 34.45", RAFAH, "ar")).contains("تقع في غزة").contains("من رفح");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.5, 34.45",
                "34.45, 31.5",
                "-31.5, 34.45",
                "-34.45, 31.5",
                "637705 3485927",
                "0, 0",
                "31.5, 34.30",
                "31.3, 34.25",
                "somewhere"
            })
    void every_reading_has_a_whole_sentence_in_both_languages(String typed) {
        assertThat(said(typed, GAZA, "en")).isNotBlank().doesNotContain("{");
        assertThat(said(typed, GAZA, "ar")).isNotBlank().doesNotContain("{").matches(".*\\p{IsArabic}.*");
    }

    @Test
    void a_point_off_the_globe_is_no_place() {
        assertThatThrownBy(() -> new Place(91, 0)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new Place(0, -180.1)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new Place(Double.NaN, 0)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_p_code_is_taken_in_lower_case_and_a_name_is_refused() {
        assertThat(new PCode(" ps0260 ")).isEqualTo(GAZA);
        assertThatThrownBy(() -> new PCode("Sample area")).isInstanceOf(Rejected.class);
    }

    private String said(String typed, PCode stated, String language) {
        var reading = areas.check(typed, stated);
        return Words.in(Locale.of(language))
                .say(reading.key(), reading.values().toArray())
                .replaceAll("\\p{Cf}", "");
    }
}
