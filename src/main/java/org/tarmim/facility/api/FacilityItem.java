package org.tarmim.facility.api;

import org.jspecify.annotations.Nullable;
import org.tarmim.facility.picture.FacilityRow;
import org.tarmim.facility.picture.Headline;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.Location;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;

/**
 * One facility of a list, as far as its reader may see it. Each state is the one that counts: UNKNOWN where it was
 * never verified or is too old.
 *
 * @param pcode      the p-code of its governorate
 * @param last       when what counts, or was too old to count, was observed
 * @param unverified whether a report that the reader may see waits for a decision
 * @param location   missing where there is none or the reader may not see it
 */
record FacilityItem(
        String code,
        @Nullable String nameEn,
        @Nullable String nameAr,
        FacilityType facilityType,
        String pcode,
        Functionality functionality,
        Damage building,
        Damage equipment,
        Accessibility accessibility,
        Existence existence,
        LastVerified last,
        boolean unverified,
        @Nullable Location location) {
    static FacilityItem of(FacilityRow row) {
        return new FacilityItem(
                row.code(),
                row.nameEn(),
                row.nameAr(),
                row.type(),
                row.area(),
                Functionality.valueOf(shown(row, Headline.FUNCTIONALITY)),
                Damage.valueOf(shown(row, Headline.BUILDING)),
                Damage.valueOf(shown(row, Headline.EQUIPMENT)),
                Accessibility.valueOf(shown(row, Headline.ACCESSIBILITY)),
                Existence.valueOf(shown(row, Headline.EXISTENCE)),
                LastVerified.of(row),
                row.unverified(),
                row.location());
    }

    private static String shown(FacilityRow row, Headline headline) {
        return row.shown(headline).name();
    }
}
