package org.tarmim.facility.registry;

import com.ibm.icu.text.Transliterator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.NameKey;

/**
 * The keys by which a facility is found and sorted. Arabic names are also kept in Latin letters, so that somebody who
 * types the sound finds the place.
 *
 * @param en  sort key of the English name, of the Arabic one where it is missing
 * @param ar  sort key of the Arabic name, of the English one where it is missing
 * @param all every key under which it is found, one a line
 */
record SearchKeys(String en, String ar, String all) {
    private static final Transliterator LATIN = Transliterator.getInstance("Arabic-Latin; Latin-ASCII");

    static SearchKeys of(FacilityDetails facility, FacilityCode code) {
        var names = Stream.concat(
                        Stream.of(facility.nameEn(), facility.nameAr()),
                        facility.aliases().stream().map(Alias::name))
                .filter(Objects::nonNull)
                .toList();
        var all = Stream.of(names.stream(), names.stream().map(LATIN::transliterate), Stream.of(code.text()))
                .flatMap(keys -> keys)
                .map(NameKey::of)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new SearchKeys(
                key(facility.nameEn(), facility.nameAr()), key(facility.nameAr(), facility.nameEn()), all);
    }

    private static String key(@Nullable String name, @Nullable String other) {
        return NameKey.of(name != null && !name.isBlank() ? name : String.valueOf(other));
    }
}
