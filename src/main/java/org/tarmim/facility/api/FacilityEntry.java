package org.tarmim.facility.api;

import java.time.Instant;
import org.tarmim.facility.registry.Facility;
import org.tarmim.rest.Refused;

/**
 * A facility of the registry, as far as its reader may see it.
 *
 * @param version  counts accepted changes, from 1
 * @param detailed whether the reader sees the exact place and detail
 */
record FacilityEntry(String code, int version, boolean detailed, Instant addedAt, Registration registration) {
    static FacilityEntry of(Facility facility) {
        return new FacilityEntry(
                facility.code().text(),
                facility.version(),
                facility.detailed(),
                facility.addedAt(),
                Registration.of(facility.details()));
    }

    /** The header ETag: the version, and whether all of it was seen. */
    String tag() {
        return "\"%d%s\"".formatted(version, detailed ? "-detailed" : "");
    }

    /** The version in such a header; throws {@link Refused} for anything else. */
    static int version(String tag) {
        try {
            return Integer.parseInt(tag.replace("W/", "").replace("\"", "").replace("-detailed", ""));
        } catch (NumberFormatException unreadable) {
            throw Refused.with(412, "rest.version.unreadable");
        }
    }
}
