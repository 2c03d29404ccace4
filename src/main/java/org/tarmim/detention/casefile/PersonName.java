package org.tarmim.detention.casefile;

import static java.util.regex.Pattern.compile;
import static java.util.regex.Pattern.quote;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;

/**
 * The name of a person in the letters of one script; messages are translation keys. Each part is empty where it is not
 * known. A name of which somebody told the whole and not all its parts is kept as it was told: it is never split by guess.
 *
 * @param given       the first name, which may be of several words
 * @param father      the first name of the father
 * @param grandfather the first name of the father's father
 * @param family      the name of the family
 * @param told        the whole name, where more was told than the parts that are known; otherwise empty
 */
public record PersonName(
        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String given,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String father,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String grandfather,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String family,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String told) {
    /** Nothing is known of it. */
    public static final PersonName NONE = new PersonName(null, null, null, null, null);

    public PersonName(
            @Nullable String given,
            @Nullable String father,
            @Nullable String grandfather,
            @Nullable String family,
            @Nullable String told) {
        this.given = clean(given);
        this.father = clean(father);
        this.grandfather = clean(grandfather);
        this.family = clean(family);
        var whole = clean(told);
        this.told = whole.equals(joined()) ? "" : whole;
    }

    /** The name as it is written in one line; empty where nothing is known. */
    public String whole() {
        return told.isEmpty() ? joined() : told;
    }

    /** Whether there is a name and nobody said which part of it is the family's. */
    public boolean lacksFamily() {
        return family.isEmpty() && !whole().isEmpty();
    }

    @AssertTrue(message = "caseName.parts")
    public boolean isHoldingItsParts() {
        int from = 0;
        for (var part : known().toList()) {
            var found = wordsOf(part).matcher(whole());
            if (!found.find(from)) return false;
            from = found.end();
        }
        return whole().endsWith(family);
    }

    @AssertTrue(message = "caseName.long")
    public boolean isOfLength() {
        return joined().length() <= CleanText.LONGEST_NAME;
    }

    /** Never a name, so that none reaches a log. */
    @Override
    public String toString() {
        return "PersonName";
    }

    /** A part is whole words, or what hyphens join; in Arabic the article may stand before it. */
    private static java.util.regex.Pattern wordsOf(String part) {
        return compile("(?<![^\\s-])(?:\u0627\u0644)?" + quote(part) + "(?![^\\s-])");
    }

    private String joined() {
        return known().collect(Collectors.joining(" "));
    }

    private Stream<String> known() {
        return Stream.of(given, father, grandfather, family).filter(part -> !part.isEmpty());
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : CleanText.of(text);
    }
}
