package org.tarmim.facility.picture;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.Location;
import org.tarmim.facility.status.Claim;
import org.tarmim.ui.Languages;

/**
 * One facility in a list, as far as the reader may see it.
 *
 * @param area       the p-code of its governorate
 * @param states     the headlines that were ever verified in this picture
 * @param unverified whether a report that the reader may see waits for a decision
 * @param location   null where there is none or the reader may not see it
 */
public record FacilityRow(
        UUID id,
        String code,
        @Nullable String nameEn,
        @Nullable String nameAr,
        FacilityType type,
        String area,
        Map<Headline, HeadlineState> states,
        boolean unverified,
        @Nullable Location location) {
    /** The name in the language, or the other where this one is missing. */
    public String name(Locale language) {
        var first = language.equals(Languages.ARABIC) ? nameAr : nameEn;
        return first != null ? first : String.valueOf(language.equals(Languages.ARABIC) ? nameEn : nameAr);
    }

    /** The value of a headline that counts in this picture: unknown where it is too old or was never verified. */
    public Enum<?> shown(Headline headline) {
        var state = states.get(headline);
        return headline.value(state == null ? Claim.UNKNOWN : state.shown());
    }
}
