package org.tarmim.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tarmim.kernel.Rejected;

class LinesTest {
    private static final Locale ARABIC = Locale.of("ar");

    @Test
    void a_year_in_arabic_is_never_turned_round() {
        assertThat(seen("في عام 2025", ARABIC)).contains("2025").doesNotContain("5202");
        assertThat(seen("حتى 6 شباط 2025، المادة 9/4", ARABIC))
                .startsWith("9/4")
                .endsWith("ﺣﺘﻰ".transform(LinesTest::turned));
    }

    @Test
    void what_is_isolated_keeps_its_order_among_letters_of_the_other_direction() {
        assertThat(seen("يوم " + SamplePapers.DATE + " مساء", ARABIC)).contains("2025-11-22");
        assertThat(seen("الهاتف " + SamplePapers.PHONE + " يعمل", ARABIC)).contains("+970-8-123456");
        assertThat(seen("ביום " + SamplePapers.DATE, Locale.of("he"))).startsWith("2025-11-22");
    }

    @Test
    void a_number_inside_arabic_inside_english_stands_where_arabic_has_it() {
        assertThat(seen("It says \u2068אבג 2025 דהו\u2069, no more.", Locale.ENGLISH))
                .isEqualTo("It says והד 2025 גבא, no more.");
    }

    @Test
    void a_line_that_begins_with_a_number_still_belongs_to_its_sentence() {
        var lines = cut("abc אבג 2025 דהו", Locale.ENGLISH, 8);
        assertThat(lines).containsExactly("abc גבא", "והד 2025");
    }

    @Test
    void brackets_open_to_the_side_from_which_one_reads() {
        assertThat(seen("(אבג)", Locale.of("he"))).isEqualTo("(גבא)");
    }

    @Test
    void letters_join_as_the_hand_writes_them() {
        assertThat(seen("سلام", ARABIC)).isEqualTo("ﻡﻼﺳ");
    }

    @Test
    void letters_that_arabic_borrowed_join_too() {
        assertThat(Joined.letters("بپب گچی")).isEqualTo("\uFE91\uFB59\uFE90 \uFB94\uFB7D\uFBFD");
    }

    @Test
    void a_mark_parts_no_letters_and_stays_with_its_own() {
        assertThat(Joined.letters("لَا بَّب")).isEqualTo("\uFEFB\u064E \uFE91\u064E\u0651\uFE90");
    }

    @Test
    void a_letter_that_could_only_stand_apart_is_refused() {
        assertThatThrownBy(() -> Joined.letters("ب\u06FAب"))
                .asInstanceOf(type(Rejected.class))
                .satisfies(refusal -> assertThat(refusal.values()).containsExactly("U+06FA"));
    }

    @Test
    void a_word_that_is_wider_than_the_page_is_cut_and_not_lost() {
        assertThat(cut("abcdefghij", Locale.ENGLISH, 4)).containsExactly("abcd", "efgh", "ij");
    }

    private static String turned(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static String seen(String text, Locale language) {
        return cut(text, language, 1000).getFirst();
    }

    private static List<String> cut(String text, Locale language, int letters) {
        return new Lines(new Paper(language, "", List.of())).cut(text, String::length, letters);
    }
}
