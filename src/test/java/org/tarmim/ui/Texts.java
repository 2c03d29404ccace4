package org.tarmim.ui;

import static java.util.function.Predicate.not;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of both languages beside the sources that say them. Each question answers with the keys that are wrong. */
record Texts(Properties english, Properties arabic, Sources sources) {
    private static final Pattern LABEL = Pattern.compile("[A-Z]\\w*\\.\\w+(\\.(hint|who|said|counts|by|one))?");
    private static final Pattern ARABIC_LETTER = Pattern.compile("\\p{IsArabic}");

    static Texts read() {
        return new Texts(read("en"), read("ar"), Sources.read());
    }

    /** Those that nobody says, also not put together from one of these beginnings. */
    Set<String> unsaid(Collection<String> built) {
        var texts = sources.texts();
        return keys(key -> !isNamed(key, texts) && built.stream().noneMatch(key::startsWith) && !isLabel(key));
    }

    /** Those that are said and are not there. */
    Set<String> missing() {
        return sources.said().stream().filter(not(english::containsKey)).collect(Collectors.toSet());
    }

    /** Those beginnings with which no text begins that is not said as it stands. */
    List<String> neverBuilt(Collection<String> built) {
        var texts = sources.texts();
        return built.stream()
                .filter(start -> keys(key -> key.startsWith(start) && !texts.contains(key))
                        .isEmpty())
                .toList();
    }

    Set<String> inOneLanguageOnly() {
        var one = new HashSet<>(english.stringPropertyNames());
        one.removeAll(arabic.stringPropertyNames());
        var other = new HashSet<>(arabic.stringPropertyNames());
        other.removeAll(english.stringPropertyNames());
        one.addAll(other);
        return one;
    }

    /** Those without an Arabic letter in Arabic, but for those that need none. */
    Set<String> notInArabic(Set<String> neutral) {
        return keys(key -> !neutral.contains(key)
                && arabic.containsKey(key)
                && !ARABIC_LETTER.matcher(arabic.getProperty(key)).find());
    }

    /** Those that are no pattern which values can be put into. */
    Set<String> unfillable() {
        return keys(key -> !canBeFilled(english, key) || !canBeFilled(arabic, key));
    }

    /** Those that name more values in one language; not other ones: a sentence may name a place in its own language. */
    Set<String> differentlyFilled() {
        return keys(key -> places(english, key) != places(arabic, key));
    }

    private Set<String> keys(Predicate<String> wrong) {
        return english.stringPropertyNames().stream().filter(wrong).collect(Collectors.toSet());
    }

    /** Whether it stands there as it is; an action of the trail stands there without its first word. */
    private static boolean isNamed(String key, Set<String> texts) {
        return texts.contains(key) || texts.contains(key.replaceFirst("^trail\\.", ""));
    }

    /** What an enumeration's value or a record's component is called, and what is said of it. */
    private boolean isLabel(String key) {
        return LABEL.matcher(key).matches() && sources.declares(key);
    }

    private static boolean canBeFilled(Properties texts, String key) {
        try {
            new MessageFormat(texts.getProperty(key, ""));
            return true;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private static int places(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key, "")).getArgumentNames().size();
    }

    private static Properties read(String language) {
        var name = "/vaadin-i18n/translations_" + language + ".properties";
        var texts = new Properties();
        try (var file = Objects.requireNonNull(Texts.class.getResourceAsStream(name))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
        return texts;
    }
}
