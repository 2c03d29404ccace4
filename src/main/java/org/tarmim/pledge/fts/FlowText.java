package org.tarmim.pledge.fts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Rejected;

/** What single values of a file of flows say. What cannot be read is refused, never guessed. */
final class FlowText {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");
    private static final int DAY = "2020-01-31".length();

    private FlowText() {}

    static long id(@Nullable String text) {
        if (text == null || !WHOLE.matcher(text).matches()) throw Rejected.because("fts.row.id", shown(text));
        return Long.parseLong(text);
    }

    static int version(@Nullable String text) {
        if (text == null || !VERSION.matcher(text).matches()) throw Rejected.because("fts.row.badVersion", shown(text));
        return Integer.parseInt(text);
    }

    static <E extends Enum<E>> E word(Class<E> words, @Nullable String text, String refusal) {
        var name = shown(text).toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Rejected.because(refusal, shown(text)));
    }

    static @Nullable BigDecimal number(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        if (!NUMBER.matcher(text.strip()).matches()) throw Rejected.because("fts.row.number", shown(text));
        return new BigDecimal(text.strip());
    }

    /** The day of a moment or day of ISO 8601, as it stands there. */
    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDate.parse(
                    text.strip().substring(0, Math.min(DAY, text.strip().length())));
        } catch (DateTimeParseException unreadable) {
            throw Rejected.because("fts.row.day", shown(text));
        }
    }

    static @Nullable String clean(@Nullable String text) {
        if (text == null) return null;
        var clean = CleanText.of(UNPRINTED.matcher(text).replaceAll(""));
        return clean.isEmpty() ? null : clean;
    }

    private static String shown(@Nullable String text) {
        var clean = text == null ? null : clean(text);
        return clean == null ? "–" : clean;
    }
}
