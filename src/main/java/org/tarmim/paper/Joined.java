package org.tarmim.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tarmim.kernel.Rejected;

/**
 * Arabic letters in the forms they take beside each other, as the tables of Unicode have them. ICU's own shaper knows
 * Arabic alone and leaves the letters of names and of Persian standing apart, which nobody would notice before a court.
 */
final class Joined {
    private static final int LAM = 0x0644;
    private static final int FIRST_LAM_ALEF = 0xFEF5;
    private static final Map<Form, String> DRAWN = IntStream.rangeClosed(0xFB50, 0xFEFC)
            .filter(Joined::isLetter)
            .boxed()
            .collect(Collectors.toMap(
                    drawn -> new Form(meant(drawn), property(drawn, UProperty.DECOMPOSITION_TYPE)),
                    Character::toString,
                    (first, second) -> first));

    private record Form(String letters, int kind) {}

    private final int[] letters;
    private final StringBuilder joined = new StringBuilder();

    private Joined(String text) {
        this.letters = text.codePoints().toArray();
    }

    /** The text in the order it is read, with its letters joined. */
    static String letters(String text) {
        var whole = new Joined(Normalizer.normalize(text, Normalizer.Form.NFC));
        for (var at = 0; at < whole.letters.length; ) at = whole.join(at);
        return whole.joined.toString();
    }

    private int join(int at) {
        var next = beside(at, 1);
        var both = letters[at] == LAM && next < letters.length
                ? DRAWN.get(new Form(
                        text(at) + text(next), joinsBack(at) ? DecompositionType.FINAL : DecompositionType.ISOLATED))
                : null;
        joined.append(both == null ? alone(at) : both);
        if (both == null) return at + 1;
        for (var mark = at + 1; mark < next; mark++) joined.append(text(mark));
        return next + 1;
    }

    private String alone(int at) {
        var drawn = DRAWN.get(new Form(text(at), kind(at)));
        if (drawn != null) return drawn;
        if (kind(at) != DecompositionType.ISOLATED && joining(at) != JoiningType.JOIN_CAUSING)
            throw Rejected.because("paper.glyph", "U+%04X".formatted(letters[at]));
        return text(at);
    }

    private int kind(int at) {
        if (joinsBack(at)) return joinsOn(at) ? DecompositionType.MEDIAL : DecompositionType.FINAL;
        return joinsOn(at) ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    }

    private boolean joinsBack(int at) {
        return reachesBack(at) && reachesOn(beside(at, -1));
    }

    private boolean joinsOn(int at) {
        return reachesOn(at) && reachesBack(beside(at, 1));
    }

    private boolean reachesOn(int at) {
        return switch (joining(at)) {
            case JoiningType.DUAL_JOINING, JoiningType.LEFT_JOINING, JoiningType.JOIN_CAUSING -> true;
            default -> false;
        };
    }

    private boolean reachesBack(int at) {
        return switch (joining(at)) {
            case JoiningType.DUAL_JOINING, JoiningType.RIGHT_JOINING, JoiningType.JOIN_CAUSING -> true;
            default -> false;
        };
    }

    private int joining(int at) {
        if (at < 0 || at >= letters.length) return JoiningType.NON_JOINING;
        return property(letters[at], UProperty.JOINING_TYPE);
    }

    // marks stand on a letter and do not part it from the next one
    private int beside(int at, int step) {
        var beside = at + step;
        while (joining(beside) == JoiningType.TRANSPARENT) beside += step;
        return beside;
    }

    private String text(int at) {
        return Character.toString(letters[at]);
    }

    private static boolean isLetter(int drawn) {
        return switch (property(drawn, UProperty.DECOMPOSITION_TYPE)) {
            case DecompositionType.INITIAL,
                    DecompositionType.MEDIAL,
                    DecompositionType.FINAL,
                    DecompositionType.ISOLATED -> meant(drawn).length() == 1 || drawn >= FIRST_LAM_ALEF;
            default -> false;
        };
    }

    private static String meant(int drawn) {
        return Normalizer.normalize(Character.toString(drawn), Normalizer.Form.NFKC);
    }

    private static int property(int letter, int which) {
        return UCharacter.getIntPropertyValue(letter, which);
    }
}
