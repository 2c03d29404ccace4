package org.tarmim.facility.registry;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.NameKey;
import org.tarmim.party.NameKeys;

/**
 * The keys by which a facility is found and sorted.
 *
 * @param en  sort key of the English name, of the Arabic one where it is missing
 * @param ar  sort key of the Arabic name, of the English one where it is missing
 * @param all every key under which it is found, one a line
 */
record SearchKeys(String en, String ar, String all) {
    static SearchKeys of(FacilityDetails facility, FacilityCode code) {
        var names = Stream.concat(
                        Stream.of(facility.nameEn(), facility.nameAr(), code.text()),
                        facility.aliases().stream().map(Alias::name))
                .filter(Objects::nonNull)
                .toList();
        return new SearchKeys(
                key(facility.nameEn(), facility.nameAr()),
                key(facility.nameAr(), facility.nameEn()),
                NameKeys.of(names));
    }

    private static String key(@Nullable String name, @Nullable String other) {
        return NameKey.of(name != null && !name.isBlank() ? name : String.valueOf(other));
    }
}
