package org.tarmim.detention.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.Sex;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.NameKey;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The cells of one row, read strictly. A cell is text, whatever a spreadsheet would make of it. */
final class ListCells {
    /** What people write into a cell to say that there is nothing. */
    private static final Set<String> NOTHING = Set.of(".", "-", "–", "—", "?");

    /** What papers write for a word. */
    private static final Map<Enum<?>, String> LETTERS = Map.of(Sex.FEMALE, "F", Sex.MALE, "M");

    private static final String TATWEEL = "\u0640";
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@|%].*");
    private static final Pattern FORMULA = Pattern.compile("[=+@|%\\uFF1D\\uFF0B\\uFF20].*");
    private static final Pattern FOREIGN_TO_ARABIC = Pattern.compile(".*[\\p{L}&&[^\\p{IsArabic}]].*");
    private static final Pattern FOREIGN_TO_LATIN = Pattern.compile(".*[\\p{L}&&[^\\p{IsLatin}ʾʿʼ]].*");
    private static final Pattern FOREIGN_TO_HEBREW = Pattern.compile(".*[\\p{L}&&[^\\p{IsHebrew}]].*");

    private final Line row;
    private final Map<ListColumn, Integer> places;
    private final Remarks remarks;

    ListCells(Line row, Map<ListColumn, Integer> places, Remarks remarks) {
        this.row = row;
        this.places = places;
        this.remarks = remarks;
    }

    /** The text of a cell without what nobody sees; empty where there is none. */
    String text(ListColumn column, int longest) {
        var written = written(column);
        if (written.equals(Line.FORMULA)) {
            remarks.mistake(column, "caseList.formula");
            return "";
        }
        var clean = clean(column, written);
        if (NOTHING.contains(clean)) return "";
        if (!clean.matches(CleanText.VISIBLE)) remarks.mistake(column, "caseName.signs");
        if (clean.length() > longest) remarks.mistake(column, "caseList.long", clean.length(), longest);
        return clean;
    }

    private String written(ListColumn column) {
        var place = places.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }

    private String clean(ListColumn column, String written) {
        var clean = CleanText.of(written).replace(TATWEEL, "");
        if (GUARDED.matcher(clean).matches()) clean = clean.substring(1);
        if (FORMULA.matcher(clean).matches()) remarks.warning(column, "caseList.formulaText", clean);
        if (clean.length() < written.strip().length() && !NameKey.of(clean).isEmpty())
            remarks.read(column, "caseList.unseen", clean);
        return clean;
    }

    /** A name or a part of one, in the letters of its column. */
    String name(ListColumn column) {
        var part = text(column, CleanText.LONGEST_NAME);
        if (foreign(column).matcher(part).matches()) remarks.mistake(column, "caseList.letters", part);
        return part;
    }

    private static Pattern foreign(ListColumn column) {
        return switch (column) {
            case GIVEN_LATIN, FATHER_LATIN, GRANDFATHER_LATIN, FAMILY_LATIN, NAME_LATIN -> FOREIGN_TO_LATIN;
            case NAME_HEBREW -> FOREIGN_TO_HEBREW;
            default -> FOREIGN_TO_ARABIC;
        };
    }

    /** A day within some years; null where there is none, and after it was said what is wrong with it. */
    @Nullable
    PartialDay day(ListColumn column, int firstYear, int lastYear) {
        var text = text(column, CleanText.LONGEST_NAME);
        if (text.isEmpty()) return null;
        try {
            var day = TypedDay.read(text, firstYear, lastYear);
            say(column, text, day);
            return day;
        } catch (Rejected refusal) {
            remarks.mistake(column, refusal);
            return null;
        }
    }

    private void say(ListColumn column, String text, PartialDay day) {
        var from = day.earliest();
        var to = day.latest();
        if (from == null || to == null || text.equals(from.toString())) return;
        if (from.equals(to)) remarks.read(column, "caseList.day.read", text, from);
        else remarks.read(column, "caseList.day.between", text, from, to);
    }

    /** The value of a word as the code writes it or as a screen shows it in either language. */
    <E extends Enum<E>> E word(ListColumn column, Collection<E> values, E otherwise) {
        var text = text(column, CleanText.LONGEST_NAME);
        if (text.isEmpty()) return otherwise;
        var found = values.stream().filter(value -> isCalled(value, text)).findFirst();
        if (found.isEmpty())
            remarks.mistake(
                    column,
                    "caseList.word",
                    text,
                    values.stream().map(Enum::name).collect(Collectors.joining(", ")));
        return found.orElse(otherwise);
    }

    private static boolean isCalled(Enum<?> value, String text) {
        return value.name().equalsIgnoreCase(text)
                || text.equalsIgnoreCase(LETTERS.get(value))
                || Languages.ALL.stream()
                        .map(language -> Words.in(language).label(value))
                        .anyMatch(label -> NameKey.of(label).equals(NameKey.of(text)));
    }
}
