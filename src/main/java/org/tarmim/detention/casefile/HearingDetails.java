package org.tarmim.detention.casefile;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.kernel.CleanText;

/**
 * A hearing as it is typed, held or still to come.
 *
 * @param from   the day, a day of the month, or the first possible day; null where nobody knows
 * @param to     the last possible day, for days between only
 * @param time   the time of the day in the zone; null where it is not known
 * @param court  which one, in own words
 * @param nextOn the day to which it goes on; null where none was set
 */
public record HearingDetails(
        @NotNull DayPrecision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalTime time,
        @NotNull DayZone zone,

        @Size(max = LONGEST_COURT, message = "hearing.court.length")
        String court,

        @NotNull HearingMode mode,
        @NotNull CounselAtHearing counsel,
        @NotNull Interpreter interpreter,
        @NotNull HearingOutcome outcome,
        @Nullable LocalDate nextOn,
        @NotNull ToldBy toldBy,
        @NotNull Credence credence,

        @Size(max = LONGEST_NOTE, message = "custody.note.length")
        String note)
        implements Bygone {
    private static final int LONGEST_COURT = 200;
    private static final int LONGEST_NOTE = 2000;

    public HearingDetails(
            DayPrecision precision,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalTime time,
            DayZone zone,
            @Nullable String court,
            HearingMode mode,
            CounselAtHearing counsel,
            Interpreter interpreter,
            HearingOutcome outcome,
            @Nullable LocalDate nextOn,
            ToldBy toldBy,
            Credence credence,
            @Nullable String note) {
        this.precision = precision;
        this.from = from;
        this.to = to;
        this.time = time;
        this.zone = zone;
        this.court = court == null ? "" : CleanText.of(court);
        this.mode = mode;
        this.counsel = counsel;
        this.interpreter = interpreter;
        this.outcome = outcome;
        this.nextOn = nextOn;
        this.toldBy = toldBy;
        this.credence = credence;
        this.note = note == null ? "" : note.strip();
    }

    /** When it is or was, as exactly as it is known. */
    public PartialDay when() {
        return new PartialDay(precision, from, to);
    }

    /** Whether it is still to come. */
    public boolean ahead() {
        return outcome == HearingOutcome.AHEAD;
    }

    /** None of one that is still to come. */
    @Override
    public Stream<LocalDate> days() {
        return ahead() ? Stream.of() : Stream.of(from, when().earliest()).filter(Objects::nonNull);
    }

    @AssertTrue(message = "custody.day.missing")
    public boolean isDated() {
        return when().isDated() && (from != null || !ahead());
    }

    @AssertTrue(message = "custody.between.missing")
    public boolean isBetweenTwoDays() {
        return when().isBetweenTwoDays();
    }

    @AssertTrue(message = "custody.year")
    public boolean isOfOurTime() {
        return PartialDay.isOfOurTime(from) && PartialDay.isOfOurTime(to) && PartialDay.isOfOurTime(nextOn);
    }

    @AssertTrue(message = "hearing.time.noDay")
    public boolean isTimedOnADay() {
        return time == null || precision == DayPrecision.DAY;
    }

    @AssertTrue(message = "hearing.next.before")
    public boolean isBeforeTheNext() {
        return nextOn == null || from == null || nextOn.isAfter(from);
    }

    @AssertTrue(message = "hearing.next.ahead")
    public boolean isHeldBeforeTheNextIsSet() {
        return nextOn == null || !ahead();
    }

    @Override
    public String toString() {
        return "HearingDetails";
    }
}
