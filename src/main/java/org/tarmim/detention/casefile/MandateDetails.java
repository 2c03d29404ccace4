package org.tarmim.detention.casefile;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.kernel.CleanText;

/**
 * The mandate of a lawyer, as it is typed.
 *
 * @param lawyer  the name
 * @param contact where the lawyer is reached, in own words
 * @param from    its first day; null where that is not known
 * @param to      its last day; null while it holds
 */
public record MandateDetails(
        @NotBlank(message = "mandate.lawyer.missing")
        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String lawyer,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String contact,

        @NotNull MandateBy by,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @NotNull PowerOfAttorney attorney,
        @NotNull CounselAccess access,

        @Size(max = LONGEST_NOTE, message = "custody.note.length")
        String note) {
    private static final int LONGEST_NOTE = 2000;

    public MandateDetails(
            @Nullable String lawyer,
            @Nullable String contact,
            MandateBy by,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            PowerOfAttorney attorney,
            CounselAccess access,
            @Nullable String note) {
        this.lawyer = lawyer == null ? "" : CleanText.of(lawyer);
        this.contact = contact == null ? "" : CleanText.of(contact);
        this.by = by;
        this.from = from;
        this.to = to;
        this.attorney = attorney;
        this.access = access;
        this.note = note == null ? "" : note.strip();
    }

    /** Whether it holds on a day; what is not known does not end it. */
    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    @AssertTrue(message = "order.until.before")
    public boolean isNotOverBeforeItBegins() {
        return from == null || to == null || !to.isBefore(from);
    }

    @AssertTrue(message = "order.year")
    public boolean isOfOurTime() {
        return PartialDay.isOfOurTime(from) && PartialDay.isOfOurTime(to);
    }

    /** Never a name, so that none reaches a log. */
    @Override
    public String toString() {
        return "MandateDetails";
    }
}
