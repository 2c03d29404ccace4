package org.tarmim.detention.document;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The language of what a document asks and of what the case answers; what was typed stays as it was typed. */
public enum DocumentLanguage {
    ENGLISH(Languages.ENGLISH, UnicodeScript.LATIN),
    ARABIC(Languages.ARABIC, UnicodeScript.ARABIC),
    /** For a court, or whoever holds somebody. */
    HEBREW(Languages.HEBREW, UnicodeScript.HEBREW);

    /** Codes, addresses of mail and sites, and abbreviations in capitals stand in texts of every language. */
    private static final Pattern OF_EVERY_LANGUAGE =
            Pattern.compile("[\\p{IsLatin}\\p{Nd}._%+:-]*[\\p{Nd}@/][\\p{IsLatin}\\p{Nd}._%+:/@-]*"
                    + "|(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})");

    private final Locale locale;
    private final UnicodeScript script;

    DocumentLanguage(Locale locale, UnicodeScript script) {
        this.locale = locale;
        this.script = script;
    }

    /** The language as programs know it. */
    public Locale locale() {
        return locale;
    }

    /** The words of its papers. */
    Words words() {
        return Words.ofPapers(locale);
    }

    /** The name of a person in its letters; empty where the file has none. */
    String spelling(PersonDetails person) {
        return switch (this) {
            case ENGLISH -> person.latin().whole();
            case ARABIC -> person.arabic().whole();
            case HEBREW -> person.nameHebrew();
        };
    }

    /** That name with its parts, for which forms ask apart; none for Hebrew, which is written as a court does. */
    PersonName name(PersonDetails person) {
        return switch (this) {
            case ENGLISH -> person.latin();
            case ARABIC -> person.arabic();
            case HEBREW -> PersonName.NONE;
        };
    }

    /** Whether whoever reads it reads all of a text, as far as letters tell. */
    boolean reads(String text) {
        return OF_EVERY_LANGUAGE
                .matcher(text)
                .replaceAll(" ")
                .codePoints()
                .mapToObj(UnicodeScript::of)
                .allMatch(
                        found -> found == script || found == UnicodeScript.COMMON || found == UnicodeScript.INHERITED);
    }
}
