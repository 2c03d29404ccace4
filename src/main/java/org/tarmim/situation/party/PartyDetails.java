package org.tarmim.situation.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;

/**
 * What a person types about a party. Names come out without invisible marks; messages are translation keys.
 *
 * @param nameEn       in Latin script; empty where there is none
 * @param nameAr       in Arabic script; empty where there is none
 * @param group        whether it is a group, which is never split into its members
 * @param organisation the organisation with accounts here that stands for it; null for most
 */
public record PartyDetails(
        @NotNull(message = "party.type.missing") PartyType type,

        @Size(max = CleanText.LONGEST_NAME, message = "name.tooLong")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String nameEn,

        @Size(max = CleanText.LONGEST_NAME, message = "name.tooLong")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String nameAr,

        boolean group,
        @Nullable UUID organisation,
        List<@Valid PartyIdentifier> identifiers) {
    public PartyDetails(
            PartyType type,
            @Nullable String nameEn,
            @Nullable String nameAr,
            boolean group,
            @Nullable UUID organisation,
            List<PartyIdentifier> identifiers) {
        this.type = type;
        this.nameEn = nameEn == null ? "" : CleanText.of(nameEn);
        this.nameAr = nameAr == null ? "" : CleanText.of(nameAr);
        this.group = group;
        this.organisation = organisation;
        this.identifiers = List.copyOf(identifiers);
    }

    /** Whether it can be called anything at all. */
    @AssertTrue(message = "party.name.missing")
    public boolean isNamed() {
        return !nameEn.isEmpty() || !nameAr.isEmpty();
    }
}
