package org.tarmim.detention.filing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.Bygone;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.Purpose;

/**
 * That a lawful basis was withdrawn, as it is typed.
 *
 * @param by          who took it back; null where nobody did and it holds no longer all the same
 * @param withdrawnOn the day in Gaza
 * @param only        the one purpose for which it was taken back; null where it was for all its uses
 */
public record WithdrawalDetails(
        @Nullable BasisGiver by,
        @NotNull LocalDate withdrawnOn,
        @NotNull WithdrawalReason reason,
        @Nullable Purpose only,

        @Size(max = LONGEST, message = "action.text.length") @Nullable
        String note)
        implements Bygone {
    private static final int LONGEST = 2000;

    /** Whether it takes back what was given for a purpose, where that was asked, or a recipient. */
    boolean takes(BasisEntry said) {
        return only == null || only.isMeantBy(said.purpose(), said.recipient());
    }

    /** Whether it takes back one purpose, or all uses (null). */
    boolean takesAll(@Nullable Purpose purpose) {
        return only == null || purpose != null && only.includes(purpose);
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.of(withdrawnOn);
    }

    @Override
    public String toString() {
        return "WithdrawalDetails";
    }
}
