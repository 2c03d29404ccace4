package org.tarmim.facility.focal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person to ask about a facility.
 *
 * @param organisation the one the person speaks for
 * @param facility     null for all facilities of the organisation
 * @param confirmedBy  the name of who last said that this is right; null where the reader does not see that name
 * @param confirmedAt  when that was
 */
public record FocalPoint(
        UUID id,
        UUID organisation,
        @Nullable UUID facility,
        String name,
        DialledNumber phone,
        Spoken language,
        Reach reach,
        @Nullable String hint,
        @Nullable String confirmedBy,
        Instant confirmedAt) {
    /** The same as it was typed, to be changed. */
    public FocalPointDetails details() {
        return new FocalPointDetails(organisation, facility, name, phone.digits(), language, reach, hint);
    }
}
