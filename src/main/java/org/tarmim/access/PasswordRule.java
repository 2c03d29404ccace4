package org.tarmim.access;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tarmim.kernel.Rejected;

/**
 * What a password must be: 12 to 128 characters of any kind, and not easy to guess. There is no rule about digits or
 * signs: they make passwords harder to remember, not harder to guess.
 */
final class PasswordRule {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int HARD_TO_GUESS = 3;

    private PasswordRule() {}

    /** Refuses a password with the sentence that says why; {@code personal} is what others know of its owner. */
    static void check(String password, List<String> personal) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) throw Rejected.because("password.short", SHORTEST, length);
        if (length > LONGEST) throw Rejected.because("password.long", LONGEST, length);
        PasswordJudge.readings(password, personal)
                .filter(strength -> strength.getScore() < HARD_TO_GUESS)
                .findFirst()
                .map(PasswordRule::reason)
                .ifPresent(reason -> {
                    throw Rejected.because(reason);
                });
    }

    /** What others know of a person and would try first. */
    static List<String> knownOf(Profile profile) {
        return words(profile.name() + " " + profile.address());
    }

    /** What others know of a first administrator and would try first. */
    static List<String> knownOf(Founding founding) {
        var organisation = founding.organisation();
        return words(String.join(" ", founding.name(), founding.email(), organisation.nameEn(), organisation.nameAr()));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s@._-]+"))
                .filter(word -> word.length() > 2)
                .toList();
    }

    private static String reason(Strength strength) {
        return strength.getSequence().stream()
                .max(Comparator.comparingInt(part -> part.j - part.i))
                .map(PasswordRule::reason)
                .orElse("password.guessable");
    }

    private static String reason(Match part) {
        return switch (part.pattern) {
            case Dictionary -> "user_inputs".equals(part.dictionaryName) ? "password.personal" : "password.common";
            case Spatial -> "password.keyboard";
            case Repeat, Sequence -> "password.repeats";
            case Date, Regex -> "password.date";
            case Bruteforce -> "password.guessable";
        };
    }
}
