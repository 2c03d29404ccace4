package org.tarmim.facility.report;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.status.Functionality;

/**
 * One line of the choice of a facility to report on.
 *
 * @param reportedAt when the reader last reported on it; null where never
 * @param reported   what that report said of functioning; null where nothing
 */
public record Reportable(
        UUID id,
        FacilityCode code,
        @Nullable String nameEn,
        @Nullable String nameAr,
        FacilityType type,
        PCode area,
        @Nullable Instant reportedAt,
        @Nullable Functionality reported) {
    /** The name in the language, or the other where this one is missing. */
    public String name(Locale locale) {
        var first = locale.getLanguage().equals("ar") ? nameAr : nameEn;
        var second = locale.getLanguage().equals("ar") ? nameEn : nameAr;
        return first != null ? first : String.valueOf(second);
    }
}
