package org.tarmim.detention.filing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.Bygone;
import org.tarmim.detention.document.BasisGiver;

/**
 * That a lawful basis was withdrawn, as it is typed.
 *
 * @param by          who took it back; null where nobody did and it holds no longer all the same
 * @param withdrawnOn the day in Gaza
 */
public record WithdrawalDetails(
        @Nullable BasisGiver by,
        @NotNull LocalDate withdrawnOn,
        @NotNull WithdrawalReason reason,

        @Size(max = LONGEST, message = "action.text.length") @Nullable
        String note)
        implements Bygone {
    private static final int LONGEST = 2000;

    @Override
    public Stream<LocalDate> days() {
        return Stream.of(withdrawnOn);
    }

    @Override
    public String toString() {
        return "WithdrawalDetails";
    }
}
