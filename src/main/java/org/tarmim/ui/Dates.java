package org.tarmim.ui;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.tarmim.kernel.SituationClock;

/** How days, months, hours and ages are written; all in {@link SituationClock#ZONE}. */
final class Dates {
    private Dates() {}

    static String day(LocalDate day, ULocale locale) {
        return write(noon(day), isHebrew(locale) ? "d בMMMM y" : "d MMMM y", locale);
    }

    static String dayOfWeek(LocalDate day, ULocale locale) {
        return write(noon(day), isArabic(locale) ? "EEEE، d MMMM y" : "EEEE d MMMM y", locale);
    }

    static String month(YearMonth month, ULocale locale) {
        return write(noon(month.atDay(1)), "LLLL y", locale);
    }

    static String instant(Instant instant, ULocale locale) {
        return write(instant, isArabic(locale) ? "d MMMM y، HH:mm" : "d MMMM y, HH:mm", locale);
    }

    static String hour(Instant instant, ULocale locale) {
        return write(instant, "HH:mm", locale);
    }

    /** How long ago, in the largest unit that still says something; the future counts as now. */
    static Age age(Instant then, Instant now) {
        var minutes = Math.max(0, ChronoUnit.MINUTES.between(then, now));
        if (minutes < 60) return new Age("minutes", minutes);
        if (minutes < 24 * 60) return new Age("hours", minutes / 60);
        var days = ChronoUnit.DAYS.between(dayOf(then), dayOf(now));
        if (days < 60) return new Age("days", days);
        var months = ChronoUnit.MONTHS.between(dayOf(then), dayOf(now));
        return months < 24 ? new Age("months", months) : new Age("years", months / 12);
    }

    record Age(String unit, long count) {}

    private static String write(Instant instant, String pattern, ULocale locale) {
        var format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.getTimeZone(SituationClock.ZONE.getId()));
        return format.format(Date.from(instant));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(SituationClock.ZONE).toInstant();
    }

    private static boolean isArabic(ULocale locale) {
        return locale.getLanguage().equals("ar");
    }

    private static boolean isHebrew(ULocale locale) {
        return locale.getLanguage().equals("he");
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atZone(SituationClock.ZONE).toLocalDate();
    }
}
