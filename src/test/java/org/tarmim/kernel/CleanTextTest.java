package org.tarmim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void marks_that_nobody_sees_are_gone() {
        assertThat(CleanText.of("\u202bمستشفى\u200f تجريبي\u200b أ\u202c\ufeff"))
                .isEqualTo("مستشفى تجريبي أ");
        assertThat(CleanText.of("\u2066Sample\u2069 Hos\u00adpital \u200eA")).isEqualTo("Sample Hospital A");
    }

    @Test
    void white_space_of_any_kind_becomes_one_space() {
        assertThat(CleanText.of("  Sample\u00a0\u00a0Hospital\t\nA ")).isEqualTo("Sample Hospital A");
    }

    @Test
    void letters_are_never_changed() {
        assertThat(CleanText.of("مستشفـى أُمّ – Ö'é")).isEqualTo("مستشفـى أُمّ – Ö'é");
    }

    @Test
    void only_marks_leave_nothing() {
        assertThat(CleanText.of("\u200f \u200b")).isEmpty();
    }

    @Test
    void control_characters_stay_to_be_refused() {
        assertThat(CleanText.of("Sample\u0000A").matches(CleanText.VISIBLE)).isFalse();
        assertThat(CleanText.of("Sample\ud800A").matches(CleanText.VISIBLE)).isFalse();
        assertThat(CleanText.of("Sample\tA 😀").matches(CleanText.VISIBLE)).isTrue();
    }
}
