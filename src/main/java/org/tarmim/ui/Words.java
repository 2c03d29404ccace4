package org.tarmim.ui;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;

/**
 * Everything a person reads, in one language: sentences behind keys, labels of values, dates, numbers and ages. Days
 * and hours are those of Gaza; digits are Western in both languages; what could be reordered in a sentence of the
 * other direction is isolated.
 */
public record Words(Locale locale) {
    private static final String FOLDER = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The words of the person looking at the current screen; English where there is none. */
    public static Words here() {
        var ui = UI.getCurrent();
        return in(ui == null ? Languages.ENGLISH : ui.getLocale());
    }

    /** The words of a language. */
    public static Words in(Locale locale) {
        return new Words(Languages.nearest(locale));
    }

    /** The words of a language in which papers are written; those of one that no screen speaks are for papers alone. */
    public static Words ofPapers(Locale locale) {
        return new Words(locale);
    }

    /** The sentence behind a key, its places {0}, {1} … filled; an unknown key is shown as "!key". */
    public String say(String key, Object... values) {
        return message(key).format(Arrays.stream(values).map(this::place).toArray());
    }

    /** The sentence behind a key with named places such as {max}. */
    public String say(String key, Map<String, Object> values) {
        return message(key).format(values);
    }

    /** A refusal as the sentence a person can act on. */
    public String say(Rejected refusal) {
        return say(refusal.key(), refusal.values().toArray());
    }

    /** Whether there is a sentence for a key. */
    public boolean knows(String key) {
        return texts().containsKey(key);
    }

    /** The label of a value: the key is {@code <Type>.<NAME>}. */
    public String label(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A day as 23 January 2025. */
    public String day(LocalDate day) {
        return Dates.day(day, formats());
    }

    /** A day as Thursday 23 January 2025. */
    public String dayOfWeek(LocalDate day) {
        return Dates.dayOfWeek(day, formats());
    }

    /** A month as January 2025. */
    public String month(YearMonth month) {
        return Dates.month(month, formats());
    }

    /** An instant as 23 January 2025, 14:02, in Gaza. */
    public String instant(Instant instant) {
        return Dates.instant(instant, formats());
    }

    /** The hour of an instant as 14:02, in Gaza. */
    public String hour(Instant instant) {
        return Dates.hour(instant, formats());
    }

    /** A moment as exactly as it is known. */
    public String moment(Moment moment) {
        return switch (moment.precision()) {
            case HOUR -> instant(moment.at());
            case DAY -> day(moment.day());
            case MONTH -> month(YearMonth.from(moment.day()));
        };
    }

    /** How long ago something was: "3 days ago"; days are counted at midnight in Gaza. */
    public String age(Instant then, Instant now) {
        var age = Dates.age(then, now);
        return say("age." + age.unit(), age.count());
    }

    /** A number with Western digits. */
    public String number(Number number) {
        return new MessageFormat("{0}", formats()).format(new Object[] {number});
    }

    /** An amount in full, from left to right: USD 1,250,000. */
    public String money(Money money) {
        return Isolation.code(Amounts.full(money));
    }

    /** A sum or an amount that was converted, rounded half to even to the coins of its currency: USD 1,250,000.54. */
    public String rounded(Money money) {
        return Isolation.code(Amounts.full(Amounts.rounded(money)));
    }

    /**
     * An amount rounded to three figures, for a narrow place: USD 1.25m. Arabic writes a word for the m and reads it
     * after the number, so there the whole runs from right to left and ends with the currency.
     */
    public String brief(Money money) {
        var number = Amounts.brief(money, formats());
        return locale.equals(Languages.ARABIC)
                ? Isolation.rightToLeft(number + "\u00a0" + money.currency())
                : Isolation.code(money.currency() + "\u00a0" + number);
    }

    /** An amount in words, so that a wrong number of zeros is heard: 150 million US dollars. */
    public String inWords(Money money) {
        return Amounts.inWords(money, formats());
    }

    /** A name or free text for use inside a sentence, isolated where its direction may differ. */
    public String isolate(String text) {
        return Isolation.text(text, locale);
    }

    private Object place(Object value) {
        return switch (value) {
            case LocalDate day -> isolate(day(day));
            case YearMonth month -> isolate(month(month));
            case Instant instant -> isolate(instant(instant));
            case Money money -> money(money);
            case Moment moment -> isolate(moment(moment));
            case Enum<?> constant -> label(constant);
            case Number number -> number;
            case Rejected refusal -> say(refusal);
            default -> isolate(value.toString());
        };
    }

    private MessageFormat message(String key) {
        return new MessageFormat(pattern(key), formats());
    }

    private String pattern(String key) {
        try {
            return texts().getString(key);
        } catch (MissingResourceException missing) {
            return "!" + key.replaceAll("[{}']", "");
        }
    }

    private ResourceBundle texts() {
        return ResourceBundle.getBundle(FOLDER, locale, NO_FALLBACK);
    }

    private ULocale formats() {
        return ULocale.forLanguageTag(
                switch (locale.getLanguage()) {
                    case "ar" -> "ar-PS-u-nu-latn";
                    case "he" -> "he-IL-u-nu-latn";
                    default -> "en-GB-u-nu-latn";
                });
    }
}
