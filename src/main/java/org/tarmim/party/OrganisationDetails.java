package org.tarmim.party;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;

/**
 * What a person types about an organisation. Names come out without invisible marks; messages are translation keys.
 *
 * @param nameEn  in Latin script; empty where there is none
 * @param nameAr  in Arabic script; empty where there is none
 * @param acronym as people say it; empty where there is none
 * @param country ISO 3166-1, two letters; null for an organisation of no single country
 */
public record OrganisationDetails(
        @Size(max = CleanText.LONGEST_NAME, message = "name.tooLong")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String nameEn,

        @Size(max = CleanText.LONGEST_NAME, message = "name.tooLong")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String nameAr,

        @Size(max = 30, message = "organisation.acronym.tooLong")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String acronym,

        @NotNull(message = "organisation.kind.missing") OrganisationKind kind,

        @Pattern(regexp = " *([A-Za-z]{2})? *", message = "organisation.country.unreadable") @Nullable
        String country) {

    public OrganisationDetails {
        nameEn = CleanText.of(nameEn);
        nameAr = CleanText.of(nameAr);
        acronym = CleanText.of(acronym);
        country = country == null || country.isBlank() ? null : country.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether it can be called anything at all. */
    @AssertTrue(message = "organisation.name.missing")
    public boolean isNamed() {
        return !nameEn.isEmpty() || !nameAr.isEmpty();
    }
}
