package org.tarmim.pledge.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.need.Sector;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.NameKey;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.TypedAmount;
import org.tarmim.kernel.WesternDigits;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.sheet.PledgeColumn;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The cells of one row, read strictly; what was written in an unusual way is read and said. */
final class SheetCells {
    /** What people write into a cell to say that there is nothing. */
    private static final Set<String> NOTHING = Set.of(".", "-", "–", "—");

    private static final String GUARDED = "'[=+\\-@|%].*";

    private final CsvRecord row;
    private final Map<PledgeColumn, Integer> places;
    private final Words words;
    private final Remarks remarks;

    SheetCells(CsvRecord row, Map<PledgeColumn, Integer> places, Words words, Remarks remarks) {
        this.row = row;
        this.places = places;
        this.words = words;
        this.remarks = remarks;
    }

    /** The text of a cell without what nobody sees; null for an empty one. */
    @Nullable
    String text(PledgeColumn column) {
        var place = places.get(column);
        if (place == null || place >= row.getFieldCount()) return null;
        var written = row.getField(place);
        var clean = CleanText.of(written);
        if (clean.matches(GUARDED)) clean = clean.substring(1);
        if (NOTHING.contains(clean)) {
            remarks.read(name(column), Rejected.because("pledgeImport.nothing", clean));
            return null;
        }
        if (clean.length() < written.length() && !clean.isEmpty())
            remarks.read(name(column), Rejected.because("pledgeImport.spaces", clean));
        return clean.isEmpty() ? null : clean;
    }

    /** The text of a cell that must not be empty; null after it was said. */
    @Nullable
    String needed(PledgeColumn column) {
        var text = text(column);
        if (text == null) remarks.mistake(name(column), Rejected.because("pledgeImport.missing"));
        return text;
    }

    @Nullable
    LocalDate day(PledgeColumn column) {
        var text = text(column);
        if (text == null) return null;
        try {
            var day = LocalDate.parse(WesternDigits.of(text));
            if (!day.toString().equals(text))
                remarks.read(name(column), Rejected.because("pledgeImport.read", text, day));
            return day;
        } catch (DateTimeParseException unreadable) {
            remarks.mistake(name(column), Rejected.because("pledgeImport.day", text));
            return null;
        }
    }

    /** The value of a word as the code writes it or as a screen shows it in either language. */
    <E extends Enum<E>> E word(PledgeColumn column, E[] values, E otherwise) {
        var text = text(column);
        if (text == null) return otherwise;
        var found = Arrays.stream(values).filter(value -> isCalled(value, text)).findFirst();
        if (found.isEmpty()) remarks.mistake(name(column), Rejected.because("pledgeImport.word", text, all(values)));
        return found.orElse(otherwise);
    }

    /** The sector of a row, as its word or that of several which were not split; null where none is named. */
    @Nullable
    String sector() {
        var text = text(PledgeColumn.SECTOR);
        if (text == null) return null;
        if (isSeveral(text)) return PledgeDetails.SEVERAL_SECTORS;
        return word(PledgeColumn.SECTOR, Sector.values(), Sector.OTHER).name();
    }

    private static boolean isSeveral(String text) {
        return text.equalsIgnoreCase(PledgeDetails.SEVERAL_SECTORS)
                || Languages.ALL.stream()
                        .map(Words::in)
                        .flatMap(words ->
                                Stream.of(words.say("pledge.sector.several"), words.say("pledgeImport.severalSectors")))
                        .anyMatch(label -> NameKey.of(label).equals(NameKey.of(text)));
    }

    /** The currency of a row; a sign of a currency is none, since several have it. */
    @Nullable
    Currency currency() {
        var text = text(PledgeColumn.CURRENCY);
        if (text == null) return null;
        try {
            return Currency.getInstance(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            remarks.mistake(name(PledgeColumn.CURRENCY), Rejected.because("pledgeImport.currency", text));
            return null;
        }
    }

    /** An amount in the currency of the row; in how many ways it was written is said back. */
    @Nullable
    Money amount(PledgeColumn column, @Nullable Currency currency) {
        var text = text(column);
        if (text == null) return null;
        try {
            var number = TypedAmount.parse(text);
            if (currency == null) throw Rejected.because("money.noCurrency", text);
            return checked(column, text, number, new Money(number, currency));
        } catch (Rejected refusal) {
            remarks.mistake(name(column), refusal);
            return null;
        }
    }

    private Money checked(PledgeColumn column, String text, BigDecimal number, Money money) {
        if (!money.isWhole())
            throw Rejected.because("money.coins", money.currency().getCurrencyCode(), number.toPlainString());
        if (!text.equals(number.toPlainString()))
            remarks.read(name(column), Rejected.because("pledgeImport.read", text, money));
        return money;
    }

    String name(PledgeColumn column) {
        return words.label(column);
    }

    private static boolean isCalled(Enum<?> value, String text) {
        return value.name().equalsIgnoreCase(text)
                || Languages.ALL.stream()
                        .map(language -> Words.in(language).label(value))
                        .anyMatch(label -> NameKey.of(label).equals(NameKey.of(text)));
    }

    private static String all(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
