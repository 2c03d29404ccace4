package org.tarmim.facility.report;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.registry.FacilityType;

/**
 * One line of the choice of a facility to report on.
 *
 * @param reportedAt when the reader last reported on it; null where never
 */
public record Reportable(
        FacilityCode code,
        @Nullable String nameEn,
        @Nullable String nameAr,
        FacilityType type,
        PCode area,
        @Nullable Instant reportedAt) {
    /** The name in the language, or the other where this one is missing. */
    public String name(Locale locale) {
        var first = locale.getLanguage().equals("ar") ? nameAr : nameEn;
        var second = locale.getLanguage().equals("ar") ? nameEn : nameAr;
        return first != null ? first : String.valueOf(second);
    }
}
