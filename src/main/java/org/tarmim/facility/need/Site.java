package org.tarmim.facility.need;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.registry.FacilityCode;

/** The facility that needs something, as a line of a list shows it. */
public record Site(
        FacilityCode code,
        @Nullable String nameEn,
        @Nullable String nameAr) {
    /** The name in a language, or in the other one where there is none. */
    public String name(Locale language) {
        var arabic = language.getLanguage().equals("ar");
        var own = arabic ? nameAr : nameEn;
        var other = arabic ? nameEn : nameAr;
        if (own != null) return own;
        return other == null ? code.text() : other;
    }
}
