package org.tarmim.facility.focal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a focal point.
 *
 * @param organisation the one it speaks for
 * @param facility     null for all facilities of the organisation
 * @param phone        as typed
 * @param hint         when and how it works best, for instance after which hour
 */
public record FocalPointDetails(
        @NotNull(message = "focal.organisation.missing") UUID organisation,
        @Nullable UUID facility,

        @NotNull(message = "focal.name.missing") @Size(max = 120, message = "focal.name.length")
        String name,

        @NotNull(message = "focal.phone.missing") @Size(max = 40, message = "focal.phone.unreadable")
        String phone,

        @NotNull(message = "focal.language.missing") Spoken language,
        @NotNull(message = "focal.reach.missing") Reach reach,

        @Nullable @Size(max = 200, message = "focal.hint.length")
        String hint) {
    /** The same for whom that one speaks for. */
    FocalPointDetails of(FocalPoint point) {
        return new FocalPointDetails(point.organisation(), point.facility(), name, phone, language, reach, hint);
    }

    /** Nothing typed yet, for somebody of this organisation and facility. */
    @SuppressWarnings("NullAway") // what is missing is named by the constraints
    public static FocalPointDetails of(@Nullable UUID organisation, @Nullable UUID facility) {
        return new FocalPointDetails(organisation, facility, null, null, Spoken.ARABIC, Reach.CALL, null);
    }
}
