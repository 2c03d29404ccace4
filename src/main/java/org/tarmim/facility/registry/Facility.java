package org.tarmim.facility.registry;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A facility of the registry as far as the reader may see it: where only the name is seen, place, services, beds and
 * identifiers are empty and {@code detailed} is false.
 *
 * @param version  counts accepted changes, from 1
 * @param detailed whether the reader sees the exact place and detail
 */
public record Facility(
        UUID id, FacilityCode code, int version, FacilityDetails details, Instant addedAt, boolean detailed) {
    /** The name in the language, or the other where this one is missing. */
    public String name(Locale locale) {
        return details.name(locale);
    }
}
