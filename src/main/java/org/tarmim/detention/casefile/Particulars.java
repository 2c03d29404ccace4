package org.tarmim.detention.casefile;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.WesternDigits;

/**
 * What papers say of a person beside the name, as far as it is known.
 *
 * @param born     the day, month or years of birth; null where nobody knows
 * @param idNumber the number of an identity document, in Western digits
 */
public record Particulars(
        @NotNull Sex sex,
        @Nullable PartialDay born,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String nationality,

        @Pattern(regexp = ID, message = "particulars.id") String idNumber) {
    /** The first year of birth that can be meant. */
    public static final int FIRST_BIRTH = 1900;

    private static final String ID = "[A-Z0-9][A-Z0-9 /-]{0,29}|";

    public Particulars(
            @Nullable Sex sex, @Nullable PartialDay born, @Nullable String nationality, @Nullable String idNumber) {
        this.sex = sex == null ? Sex.UNKNOWN : sex;
        this.born = born;
        this.nationality = nationality == null ? "" : CleanText.of(nationality);
        this.idNumber =
                idNumber == null ? "" : WesternDigits.of(CleanText.of(idNumber)).toUpperCase(Locale.ROOT);
    }

    /** Whether any of it is known. */
    public boolean says() {
        return sex != Sex.UNKNOWN || born != null || !nationality.isEmpty() || !idNumber.isEmpty();
    }

    @AssertTrue(message = "particulars.born.wrong")
    public boolean isBornOnADay() {
        if (born == null || born.from() == null) return true;
        return born.isDated() && born.isBetweenTwoDays() && born.from().getYear() >= FIRST_BIRTH;
    }

    /** Throws {@link Rejected} for a birth that has not come. */
    public void refuseAfter(LocalDate today) {
        var earliest = born == null ? null : born.earliest();
        if (earliest != null && earliest.isAfter(today)) throw Rejected.because("custody.future", today);
    }

    @Override
    public String toString() {
        return "Particulars";
    }
}
