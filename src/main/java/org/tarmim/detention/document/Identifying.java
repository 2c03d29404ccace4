package org.tarmim.detention.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.Hearing;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.kernel.NameKey;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Words;

/**
 * What in a case tells who somebody is, to be searched for in what is typed for everybody. It finds what stands in the file
 * in the same letters, in its usual spellings; the second person reads for the rest.
 */
record Identifying(
        Set<String> names, Set<String> employers, Set<String> lawyers, Set<String> places, Set<String> days) {
    private static final int SHORTEST = 3;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}\\p{Mn}]+");
    private static final Set<String> IN_MANY_NAMES = Set.of("abu", "bin", "ibn", "abd", "ابو", "ابن", "عبد");

    // folded it is the same as a common name, and stands in every text
    private static final Pattern PREPOSITION = Pattern.compile("(?<!\\p{L})على(?!\\p{L})");

    /** What a text gives away. */
    public enum Given {
        NAME,
        EMPLOYER,
        LAWYER,
        PLACE,
        DAY
    }

    static Identifying of(CaseFile file, PersonDetails person) {
        return new Identifying(
                words(person),
                phrases(Stream.of(person.employer())),
                phrases(file.mandates().stream()
                        .map(mandate -> mandate.details().lawyer())),
                phrases(Stream.concat(
                        file.events().stream().map(event -> event.details().place()),
                        file.hearings().stream()
                                .map(hearing -> hearing.details().court()))),
                days(file));
    }

    /** Throws {@link Rejected} where a text of a draft gives the person away; the refusal does not repeat what it found. */
    void refuseIn(ActionDetails draft) {
        draft.texts().forEach((asked, text) -> {
            var folded = NameKey.of(PREPOSITION.matcher(text).replaceAll(" "));
            given(folded).findFirst().ifPresent(given -> {
                throw Rejected.because("action.statement.identifies", asked, given);
            });
        });
    }

    private Stream<Given> given(String text) {
        return Stream.of(
                        found(names, text, Given.NAME),
                        found(employers, text, Given.EMPLOYER),
                        found(lawyers, text, Given.LAWYER),
                        found(places, text, Given.PLACE),
                        found(days, text, Given.DAY))
                .flatMap(given -> given);
    }

    private static Stream<Given> found(Set<String> phrases, String text, Given given) {
        return phrases.stream().anyMatch(phrase -> says(text, phrase)) ? Stream.of(given) : Stream.empty();
    }

    /** Whole words only; in Arabic and Hebrew a short word can be written into the next one. */
    private static boolean says(String text, String phrase) {
        var whole = "(?<![\\p{L}\\p{Nd}])([وفبلك]{0,2}(ال|ل)?|[והבכלמש]{0,3})%s(?![\\p{L}\\p{Nd}])"
                .formatted(Pattern.quote(phrase));
        return Pattern.compile(whole).matcher(text).find();
    }

    private static Set<String> words(PersonDetails person) {
        return Stream.of(person.arabic().whole(), person.latin().whole(), person.nameHebrew(), person.spellings())
                .flatMap(GAPS::splitAsStream)
                .filter(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)))
                .map(word -> bare(NameKey.of(word)))
                .filter(word -> word.length() >= SHORTEST && !IN_MANY_NAMES.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String bare(String word) {
        return word.startsWith("ال") ? word.substring(2) : word;
    }

    private static Set<String> phrases(Stream<String> texts) {
        return texts.map(NameKey::of)
                .map(Identifying::bare)
                .filter(text -> text.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> days(CaseFile file) {
        var events = file.events().stream()
                .map(event -> event.details())
                .flatMap(details -> Stream.of(details.from(), details.to()));
        var orders = file.orders().stream()
                .map(term -> term.details())
                .flatMap(details -> Stream.of(details.starts(), details.until()));
        var hearings = file.hearings().stream()
                .map(Hearing::details)
                .flatMap(details -> Stream.of(details.from(), details.to(), details.nextOn()));
        return Stream.of(events, orders, hearings)
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .flatMap(Identifying::written)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A day as people write it, folded: with its month in words, year or not, and in numbers. */
    private static Stream<String> written(LocalDate day) {
        var inWords = Stream.of(DocumentLanguage.values())
                .map(language -> inWords(day, language.words()))
                .flatMap(List::stream);
        var inNumbers = Stream.of("%1$d %2$d %3$d", "%1$02d %2$02d %3$d", "%3$d %2$02d %1$02d", "%3$d %2$d %1$d")
                .map(form -> form.formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        return Stream.concat(inWords, inNumbers);
    }

    private static List<String> inWords(LocalDate day, Words words) {
        var parts = NameKey.of(words.day(day)).split(" ");
        var number = parts[0];
        var month = String.join(" ", Arrays.copyOfRange(parts, 1, parts.length - 1));
        return List.of(number + " " + month, month + " " + number);
    }
}
