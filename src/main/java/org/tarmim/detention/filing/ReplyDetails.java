package org.tarmim.detention.filing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.Bygone;

/**
 * What came back, and what it changed.
 *
 * @param repliedOn the day in Gaza
 */
public record ReplyDetails(
        @NotNull LocalDate repliedOn,
        @NotNull ActionResponse response,
        @NotNull Impact impact,

        @Size(max = LONGEST, message = "action.text.length") @Nullable
        String note)
        implements Bygone {
    private static final int LONGEST = 2000;

    @Override
    public Stream<LocalDate> days() {
        return Stream.of(repliedOn);
    }

    @Override
    public String toString() {
        return "ReplyDetails";
    }
}
