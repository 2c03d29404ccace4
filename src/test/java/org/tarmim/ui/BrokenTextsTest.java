package org.tarmim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each mistake in the texts is found: a house of three sentences that breaks one rule at a time. */
class BrokenTextsTest {
    private static final String SOURCE = """
            record Bed(int number) {}
            words.say("bed.free"); words.say("bed.of." + kind); words.say("bed.count", 3);
            """;

    private static final Map<String, String> ENGLISH =
            Map.of("bed.free", "Free", "bed.count", "{0} beds", "bed.of.ward", "Ward", "Bed.number", "Number");

    private static final Map<String, String> ARABIC =
            Map.of("bed.free", "شاغر", "bed.count", "{0} أسرّة", "bed.of.ward", "قسم", "Bed.number", "الرقم");

    private static final List<String> BUILT = List.of("bed.of.");

    @Test
    void whole_texts_pass() {
        var whole = english("bed.free", "Free");
        assertThat(whole.unsaid(BUILT)).isEmpty();
        assertThat(whole.missing()).isEmpty();
        assertThat(whole.neverBuilt(BUILT)).isEmpty();
        assertThat(whole.inOneLanguageOnly()).isEmpty();
        assertThat(whole.notInArabic(Set.of())).isEmpty();
        assertThat(whole.unfillable()).isEmpty();
        assertThat(whole.differentlyFilled()).isEmpty();
    }

    @Test
    void a_text_that_nobody_says_is_found() {
        assertThat(english("bed.old", "Old").unsaid(BUILT)).containsExactly("bed.old");
        assertThat(english("Bed.colour", "Colour").unsaid(BUILT)).containsExactly("Bed.colour");
        assertThat(english("bed.free", "Free").unsaid(List.of())).containsExactly("bed.of.ward");
    }

    @Test
    void what_is_said_without_a_text_is_found() {
        var sources = Sources.of(List.of(SOURCE + "words.say(\"bed.gone\");"));
        assertThat(new Texts(properties(ENGLISH), properties(ARABIC), sources).missing())
                .containsExactly("bed.gone");
    }

    @Test
    void a_beginning_that_nothing_begins_with_is_found() {
        assertThat(english("bed.free", "Free").neverBuilt(List.of("bed.of.", "ward.")))
                .containsExactly("ward.");
    }

    @Test
    void a_text_in_one_language_is_found() {
        assertThat(english("bed.new", "New").inOneLanguageOnly()).containsExactly("bed.new");
        assertThat(arabic("bed.new", "جديد").inOneLanguageOnly()).containsExactly("bed.new");
    }

    @Test
    void an_arabic_text_that_was_left_in_english_is_found() {
        assertThat(arabic("bed.free", "Free").notInArabic(Set.of())).containsExactly("bed.free");
        assertThat(arabic("bed.free", "Free").notInArabic(Set.of("bed.free"))).isEmpty();
    }

    @Test
    void a_text_that_cannot_be_filled_is_found() {
        assertThat(arabic("bed.count", "{0 أسرّة").unfillable()).containsExactly("bed.count");
        assertThat(english("bed.count", "{0,plural,one{bed}").unfillable()).containsExactly("bed.count");
    }

    @Test
    void a_value_that_one_language_forgets_is_found() {
        assertThat(arabic("bed.count", "أسرّة").differentlyFilled()).containsExactly("bed.count");
    }

    private static Texts english(String key, String text) {
        return new Texts(with(ENGLISH, key, text), properties(ARABIC), Sources.of(List.of(SOURCE)));
    }

    private static Texts arabic(String key, String text) {
        return new Texts(properties(ENGLISH), with(ARABIC, key, text), Sources.of(List.of(SOURCE)));
    }

    private static Properties with(Map<String, String> texts, String key, String text) {
        var changed = properties(texts);
        changed.setProperty(key, text);
        return changed;
    }

    private static Properties properties(Map<String, String> texts) {
        var properties = new Properties();
        properties.putAll(texts);
        return properties;
    }
}
