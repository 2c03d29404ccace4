package org.tarmim.detention.evidence;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.Bygone;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.kernel.CleanText;

/**
 * What a piece of evidence is, as it is typed.
 *
 * @param part  the part of the case file to which it belongs; who is granted that part reads it
 * @param title what it is, in a few words
 * @param toldBy from whom it comes
 * @param from  the day it was obtained, a day of the month, or the first possible day; null where nobody knows
 * @param to    the last possible day, for days between only
 * @param about the order, event, hearing or mandate of the case that it documents; null for none
 * @param note  what else is known of it
 */
public record PieceDetails(
        @NotNull Compartment part,

        @NotBlank(message = "evidence.title.missing")
        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String title,

        @NotNull ToldBy toldBy,
        @NotNull DayPrecision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @NotNull Credence credence,
        @Nullable UUID about,

        @Size(max = LONGEST_NOTE, message = "custody.note.length")
        String note)
        implements Bygone {
    private static final int LONGEST_NOTE = 2000;

    public PieceDetails(
            Compartment part,
            @Nullable String title,
            ToldBy toldBy,
            DayPrecision precision,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Credence credence,
            @Nullable UUID about,
            @Nullable String note) {
        this.part = part;
        this.title = title == null ? "" : CleanText.of(title);
        this.toldBy = toldBy;
        this.precision = precision;
        this.from = from;
        this.to = to;
        this.credence = credence;
        this.about = about;
        this.note = note == null ? "" : note.strip();
    }

    /** When it was obtained, as exactly as it is known. */
    public PartialDay when() {
        return new PartialDay(precision, from, to);
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.of(from, when().earliest()).filter(Objects::nonNull);
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

    @Override
    public String toString() {
        return "PieceDetails";
    }
}
