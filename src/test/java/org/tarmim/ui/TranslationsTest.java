package org.tarmim.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    /** Keys whose Arabic text has no Arabic letter: signs, and the names of languages in themselves. */
    private static final Set<String> NEUTRAL = Set.of(
            "language.en",
            "list.comma",
            "list.export.csv",
            "list.export.geojson",
            "files.kind",
            "plots.share",
            "gap.leftOut.sum",
            "sheet.and",
            "situation.pair",
            "situation.said",
            "report.causes.ranked",
            "report.noChange.line",
            "today.done");

    private static final Pattern ARABIC_LETTER = Pattern.compile("\\p{IsArabic}");

    private final Properties english = read("en");
    private final Properties arabic = read("ar");

    @Test
    void every_text_exists_in_both_languages() {
        assertThat(arabic.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void arabic_texts_are_written_in_arabic() {
        assertThat(arabic.stringPropertyNames())
                .filteredOn(key -> !NEUTRAL.contains(key))
                .allMatch(key -> ARABIC_LETTER.matcher(arabic.getProperty(key)).find());
    }

    @Test
    void every_text_can_be_filled() {
        english.forEach((key, text) -> assertFormat(key, text));
        arabic.forEach((key, text) -> assertFormat(key, text));
    }

    @Test
    void both_languages_name_as_many_values() { // not the same ones: a sentence may name a place in its own language
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(arabic.getProperty(key)))
                        .as(key)
                        .hasSameSizeAs(places(english.getProperty(key))));
    }

    private static void assertFormat(Object key, Object text) {
        assertThatCode(() -> new MessageFormat((String) text)).as("%s", key).doesNotThrowAnyException();
    }

    private static Set<String> places(String text) {
        return new MessageFormat(text).getArgumentNames();
    }

    private static Properties read(String language) {
        var name = "/vaadin-i18n/translations_" + language + ".properties";
        var texts = new Properties();
        try (var file = Objects.requireNonNull(TranslationsTest.class.getResourceAsStream(name))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
        return texts;
    }
}
