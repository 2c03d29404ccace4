package org.tarmim.detention.casefile;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.LegalRegime;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.kernel.CleanText;

/**
 * What is said to have happened, as it is typed.
 *
 * @param from  the day, a day of the month, or the first possible day; null where nobody knows
 * @param to    the last possible day, for days between only
 * @param place where, in own words
 * @param order the order that was lifted; for that only
 * @param note  what else was told
 */
public record CustodyDetails(
        @NotNull CustodyKind kind,
        @NotNull DayPrecision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Size(max = LONGEST_PLACE, message = "custody.place.length")
        String place,

        @Nullable LegalRegime regime,
        @NotNull ToldBy toldBy,
        @NotNull Credence credence,
        @Nullable UUID order,

        @Size(max = LONGEST_NOTE, message = "custody.note.length")
        String note)
        implements Bygone {
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NOTE = 2000;

    public CustodyDetails(
            CustodyKind kind,
            DayPrecision precision,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String place,
            @Nullable LegalRegime regime,
            ToldBy toldBy,
            Credence credence,
            @Nullable UUID order,
            @Nullable String note) {
        this.kind = kind;
        this.precision = precision;
        this.from = from;
        this.to = to;
        this.place = place == null ? "" : CleanText.of(place);
        this.regime = regime;
        this.toldBy = toldBy;
        this.credence = credence;
        this.order = order;
        this.note = note == null ? "" : note.strip();
    }

    /** When it happened, as exactly as it is known. */
    public PartialDay when() {
        return new PartialDay(precision, from, to);
    }

    /** Of an end the last possible one too, as days that have not come end nothing; an arrest can be told as "this year". */
    @Override
    public Stream<LocalDate> days() {
        var last = kind.ends() ? to : null;
        return Stream.of(from, when().earliest(), last).filter(Objects::nonNull);
    }

    @AssertTrue(message = "custody.day.missing")
    public boolean isDated() {
        return when().isDated();
    }

    @AssertTrue(message = "custody.between.missing")
    public boolean isBetweenTwoDays() {
        return when().isBetweenTwoDays();
    }

    @AssertTrue(message = "custody.year")
    public boolean isOfOurTime() {
        return PartialDay.isOfOurTime(from);
    }

    @AssertTrue(message = "custody.order.missing")
    public boolean isOfAnOrderWhereOneWasLifted() {
        return (order != null) == (kind == CustodyKind.ORDER_LIFTED);
    }

    @Override
    public String toString() {
        return "CustodyDetails";
    }
}
