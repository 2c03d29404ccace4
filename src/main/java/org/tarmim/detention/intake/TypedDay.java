package org.tarmim.detention.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.kernel.NameKey;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.WesternDigits;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * A day as people write it into a list: 2025-03-06, 13/3/2025, 2025-03 or March 2025 for a month, 2025 for a year, and two
 * of them with ".." between for what lies between. What can mean two days is asked and never guessed.
 */
public final class TypedDay {
    private static final Pattern DAY = Pattern.compile("(\\d{3,5})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern TURNED = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{3,5})");
    private static final Pattern MONTH = Pattern.compile("(\\d{3,5})[-/.](\\d{1,2})");
    private static final Pattern MONTH_TURNED = Pattern.compile("(\\d{1,2})[-/.](\\d{3,5})");
    private static final Pattern YEAR = Pattern.compile("\\d{3,5}");
    private static final Pattern IN_WORDS = Pattern.compile("\\p{L}.*\\s(\\d{3,5})");
    private static final Pattern BETWEEN =
            Pattern.compile("(.+?)\\s*(?:\\.\\.|…|\\s[–—-]\\s|\\sto\\s|\\sإلى\\s)\\s*(.+)");

    private static final int HIJRI_FIRST = 1300;
    private static final int HIJRI_LAST = 1500;

    private final int firstYear;
    private final int lastYear;

    private TypedDay(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The day or days that are meant; throws {@link Rejected} for what can mean two, or nothing of these years. */
    public static PartialDay read(String typed, int firstYear, int lastYear) {
        var text = WesternDigits.of(typed);
        var reader = new TypedDay(firstYear, lastYear);
        var between = BETWEEN.matcher(text);
        return between.matches()
                ? between(reader.one(between.group(1)), reader.one(between.group(2)))
                : reader.one(text);
    }

    /** A day as it is typed, which is read again as the same; empty where nobody knows. */
    public static String written(PartialDay day) {
        var from = day.from();
        if (from == null) return "";
        return switch (day.precision()) {
            case DAY -> from.toString();
            case MONTH -> YearMonth.from(from).toString();
            case BETWEEN -> day.spansYear() ? Integer.toString(from.getYear()) : from + " .. " + day.to();
            case UNKNOWN -> "";
        };
    }

    private static PartialDay between(PartialDay one, PartialDay other) {
        var from = one.earliest();
        var to = other.latest();
        if (from == null || to == null || !from.isBefore(to)) throw Rejected.because("custody.between.missing");
        return new PartialDay(DayPrecision.BETWEEN, from, to);
    }

    private PartialDay one(String text) {
        try {
            return parsed(text).orElseThrow(() -> Rejected.because("caseList.day", text));
        } catch (DateTimeException none) {
            throw Rejected.because("caseList.day.none", text);
        }
    }

    private Optional<PartialDay> parsed(String text) {
        var day = DAY.matcher(text);
        if (day.matches())
            return Optional.of(
                    PartialDay.on(LocalDate.of(year(day.group(1)), number(day.group(2)), number(day.group(3)))));
        var turned = TURNED.matcher(text);
        if (turned.matches())
            return Optional.of(turned(text, number(turned.group(1)), number(turned.group(2)), year(turned.group(3))));
        var month = MONTH.matcher(text);
        if (month.matches()) return Optional.of(month(YearMonth.of(year(month.group(1)), number(month.group(2)))));
        var monthTurned = MONTH_TURNED.matcher(text);
        if (monthTurned.matches())
            return Optional.of(month(YearMonth.of(year(monthTurned.group(2)), number(monthTurned.group(1)))));
        return YEAR.matcher(text).matches() ? Optional.of(wholeYear(year(text))) : inWords(text);
    }

    private static PartialDay turned(String text, int first, int second, int year) {
        if (first > 12) return PartialDay.on(LocalDate.of(year, second, first));
        if (second > 12) return PartialDay.on(LocalDate.of(year, first, second));
        if (first != second)
            throw Rejected.because(
                    "caseList.day.twice",
                    text,
                    LocalDate.of(year, second, first).toString(),
                    LocalDate.of(year, first, second).toString());
        return PartialDay.on(LocalDate.of(year, first, second));
    }

    private static PartialDay month(YearMonth month) {
        return new PartialDay(DayPrecision.MONTH, month.atDay(1), null);
    }

    private static PartialDay wholeYear(int year) {
        return new PartialDay(DayPrecision.BETWEEN, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private Optional<PartialDay> inWords(String text) {
        var words = IN_WORDS.matcher(text);
        if (!words.matches()) return Optional.empty();
        int year = year(words.group(1));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> Languages.ALL.stream()
                        .anyMatch(language ->
                                NameKey.of(Words.in(language).month(month)).equals(NameKey.of(text))))
                .findFirst()
                .map(TypedDay::month);
    }

    private int year(String digits) {
        int year = number(digits);
        if (year >= HIJRI_FIRST && year <= HIJRI_LAST) throw Rejected.because("caseList.day.hijri", digits);
        if (year < firstYear || year > lastYear) throw Rejected.because("caseList.day.year", digits);
        return year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
