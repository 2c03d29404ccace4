package org.tarmim.detention.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.kernel.CleanText;

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
    private static final String ID = "[A-Z0-9][A-Z0-9 /-]{0,29}|";

    public Particulars(
            @Nullable Sex sex, @Nullable PartialDay born, @Nullable String nationality, @Nullable String idNumber) {
        this.sex = sex == null ? Sex.UNKNOWN : sex;
        this.born = born;
        this.nationality = nationality == null ? "" : CleanText.of(nationality);
        this.idNumber = idNumber == null ? "" : CleanText.of(idNumber);
    }

    /** Whether any of it is known. */
    public boolean says() {
        return sex != Sex.UNKNOWN || born != null || !nationality.isEmpty() || !idNumber.isEmpty();
    }

    @Override
    public String toString() {
        return "Particulars";
    }
}
