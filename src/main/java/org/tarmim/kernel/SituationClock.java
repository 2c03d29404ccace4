package org.tarmim.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time of the situation: now, or the fixed day of a demo on which only the time of day runs. Ages, as-of questions
 * and recorded times ask this clock; sessions, tokens and holds ask the {@link SecurityClock}. Every answer is later
 * than the one before, to the microsecond, so that no two claims are recorded at the same moment.
 */
public final class SituationClock {
    /** The zone in which a day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Gaza");

    // On a fixed day time does not run into it: a new start must still find moments after the last one.
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Clock real;
    private @Nullable LocalDate fixedDay;
    private Instant last = Instant.EPOCH;

    public SituationClock(Clock real) {
        this.real = real;
    }

    /** The present moment of the situation, strictly increasing. */
    public synchronized Instant now() {
        var moment = moment().truncatedTo(ChronoUnit.MICROS);
        last = moment.isAfter(last) ? moment : last.plus(1, ChronoUnit.MICROS);
        return last;
    }

    /** The present day of the situation in {@link #ZONE}. */
    public synchronized LocalDate today() {
        return moment().atZone(ZONE).toLocalDate();
    }

    /** Holds the day fixed from now on; the time of day keeps running. Null lets the real day run again. */
    public synchronized void fixDay(@Nullable LocalDate day) {
        fixedDay = day;
        last = Instant.EPOCH;
    }

    /** Never answers a moment at or before this one again; used at start-up with the newest recorded moment. */
    public synchronized void startAfter(Instant recorded) {
        if (recorded.isAfter(last)) last = recorded;
    }

    /** The first moment that no longer belongs to the day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private Instant moment() {
        if (fixedDay == null) return real.instant();
        var today = real.instant().atZone(ZONE).with(fixedDay);
        return today.toLocalTime().isBefore(LAST_MINUTE)
                ? today.toInstant()
                : today.with(LAST_MINUTE).toInstant();
    }
}
