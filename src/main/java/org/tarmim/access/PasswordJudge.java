package org.tarmim.access;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tarmim.kernel.NameKey;

/**
 * How easily a password is guessed by somebody who speaks Arabic or English: as it was typed, in other spellings of the
 * Arabic, and as what the same keys write under the other layout.
 */
final class PasswordJudge {
    /** Guessing at more than this takes the library seconds, and no longer changes its answer. */
    private static final int JUDGED = 64;

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Zxcvbn JUDGE = judge();

    private PasswordJudge() {}

    /** The strength of each reading, the one as it was typed first; {@code personal} is what others know of its owner. */
    static Stream<Strength> readings(String password, List<String> personal) {
        var typed = password.substring(0, Math.min(JUDGED, password.length()));
        var others = ARABIC.matcher(typed).find()
                ? Stream.concat(Stream.of(NameKey.of(typed)), TypedKeys.latin(typed))
                : Stream.of(NameKey.of(TypedKeys.arabic(typed)));
        return Stream.concat(Stream.of(typed), others).distinct().map(reading -> JUDGE.measure(reading, personal));
    }

    private static Zxcvbn judge() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(guessedFirst())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException missing) {
            throw new UncheckedIOException("The lists of common passwords cannot be read", missing);
        }
    }

    /** What people here choose first, each phrase with its gaps and without. */
    private static Dictionary guessedFirst() throws IOException {
        var list = PasswordJudge.class.getResourceAsStream("/access/guessed-first.txt");
        try (var lines = Objects.requireNonNull(list)) {
            var phrases = new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(NameKey::of)
                    .flatMap(phrase -> Stream.of(phrase, phrase.replace(" ", "")))
                    .distinct()
                    .toList();
            return new Dictionary("guessed_first", phrases);
        }
    }
}
