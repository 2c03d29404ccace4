package org.tarmim.detention.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.Bygone;

/**
 * How a document left.
 *
 * @param sentOn    the day in Gaza
 * @param way       by which way, for instance the online form of the body
 * @param reference what the body calls it, if it said so
 */
public record SendingDetails(
        @NotNull LocalDate sentOn,

        @NotBlank @Size(max = LONGEST, message = "action.text.length")
        String way,

        @Size(max = LONGEST, message = "action.text.length") @Nullable
        String reference)
        implements Bygone {
    private static final int LONGEST = 500;

    @Override
    public Stream<LocalDate> days() {
        return Stream.of(sentOn);
    }

    @Override
    public String toString() {
        return "SendingDetails";
    }
}
