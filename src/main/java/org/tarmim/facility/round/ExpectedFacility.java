package org.tarmim.facility.round;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.ui.Languages;

/**
 * One facility that a round expects.
 *
 * @param organisation who runs it, or alone works there, when the round was opened; null where that is not known
 * @param days         how many days old a report may be on the day of the round
 * @param observedAt   when that was seen which the report tells; null where none came
 * @param lastCall     null where nobody called
 */
public record ExpectedFacility(
        UUID id,
        FacilityCode code,
        @Nullable String nameEn,
        @Nullable String nameAr,
        PCode area,
        @Nullable UUID organisation,
        int days,
        Arrival arrival,
        @Nullable Instant observedAt,
        @Nullable RoundCall lastCall) {
    /** The name in the language, or the other where this one is missing. */
    public String name(Locale language) {
        var arabic = language.equals(Languages.ARABIC);
        var first = arabic ? nameAr : nameEn;
        return first != null ? first : String.valueOf(arabic ? nameEn : nameAr);
    }
}
