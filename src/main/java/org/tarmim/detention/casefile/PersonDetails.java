package org.tarmim.detention.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;

/**
 * Who is held, as it is typed; messages are translation keys.
 *
 * @param arabic    the name in Arabic letters
 * @param latin     the name in Latin letters
 * @param nameHebrew the name in Hebrew letters, as a court writes it
 * @param spellings other spellings
 * @param role      what the person does
 * @param employer  the hospital or organisation, in own words
 * @param facility  the code of that facility in the register, from inside the case alone; empty where it has none
 */
public record PersonDetails(
        @Valid PersonName arabic,

        @Valid PersonName latin,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String nameHebrew,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String spellings,

        @NotNull MedicalRole role,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String employer,

        @Pattern(regexp = "|[A-Z]{2}-HF-\\d{5,}-\\d", message = "person.facility.form")
        String facility,

        @NotNull Publicity publicity) {
    public PersonDetails(
            @Nullable PersonName arabic,
            @Nullable PersonName latin,
            @Nullable String nameHebrew,
            @Nullable String spellings,
            MedicalRole role,
            @Nullable String employer,
            @Nullable String facility,
            Publicity publicity) {
        this.arabic = arabic == null ? PersonName.NONE : arabic;
        this.latin = latin == null ? PersonName.NONE : latin;
        this.nameHebrew = clean(nameHebrew);
        this.spellings = clean(spellings);
        this.role = role;
        this.employer = clean(employer);
        this.facility = clean(facility);
        this.publicity = publicity;
    }

    @AssertTrue(message = "caseName.missing")
    public boolean isNamed() {
        return !arabic.whole().isEmpty() || !latin.whole().isEmpty();
    }

    /** All names, however they are written. */
    List<String> names() {
        return List.of(arabic.whole(), latin.whole(), nameHebrew, spellings);
    }

    /** Never a name, so that none reaches a log. */
    @Override
    public String toString() {
        return "PersonDetails";
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : CleanText.of(text);
    }
}
