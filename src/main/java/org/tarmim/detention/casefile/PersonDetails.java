package org.tarmim.detention.casefile;

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
 * @param nameAr    the name in Arabic, in all its parts and their order: given, father, grandfather, family
 * @param familyAr  which part of it is the family's; empty where nobody said
 * @param nameLatin the same in Latin letters
 * @param familyLatin which part of that is the family's
 * @param nameHebrew the name in Hebrew letters, as a court writes it
 * @param spellings other spellings
 * @param role      what the person does
 * @param employer  the hospital or organisation, in own words
 * @param facility  the code of that facility in the register, from inside the case alone; empty where it has none
 */
public record PersonDetails(
        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String nameAr,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        String familyAr,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String nameLatin,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        String familyLatin,

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
            @Nullable String nameAr,
            @Nullable String familyAr,
            @Nullable String nameLatin,
            @Nullable String familyLatin,
            @Nullable String nameHebrew,
            @Nullable String spellings,
            MedicalRole role,
            @Nullable String employer,
            @Nullable String facility,
            Publicity publicity) {
        this.nameAr = clean(nameAr);
        this.familyAr = clean(familyAr);
        this.nameLatin = clean(nameLatin);
        this.familyLatin = clean(familyLatin);
        this.nameHebrew = clean(nameHebrew);
        this.spellings = clean(spellings);
        this.role = role;
        this.employer = clean(employer);
        this.facility = clean(facility);
        this.publicity = publicity;
    }

    /** Somebody of whose names nobody said which part is the family's. */
    public PersonDetails(
            @Nullable String nameAr,
            @Nullable String nameLatin,
            @Nullable String nameHebrew,
            @Nullable String spellings,
            MedicalRole role,
            @Nullable String employer,
            Publicity publicity) {
        this(nameAr, null, nameLatin, null, nameHebrew, spellings, role, employer, null, publicity);
    }

    @AssertTrue(message = "caseName.family")
    public boolean isFamilyPartOfTheName() {
        return nameAr.endsWith(familyAr) && nameLatin.endsWith(familyLatin);
    }

    @AssertTrue(message = "caseName.missing")
    public boolean isNamed() {
        return !nameAr.isEmpty() || !nameLatin.isEmpty();
    }

    /** All names, however they are written. */
    List<String> names() {
        return List.of(nameAr, nameLatin, nameHebrew, spellings);
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
