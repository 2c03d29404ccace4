package org.tarmim.facility.need;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.withhold.Passage;

/**
 * What somebody found and published.
 *
 * @param supersededBy the title of the newer one because of which its needs count no longer
 * @param damages      as it gives them, never added
 * @param losses       as it gives them, never added
 */
public record Assessment(
        UUID id,
        Scope scope,
        @Nullable Site site,
        AssessmentDetails details,
        @Nullable String supersededBy,
        List<Damage> damages,
        List<Loss> losses) {
    /** The kind of {@link Passage} that its words are. */
    static final String TO_WITHHOLD = "ASSESSMENT";

    public Assessment {
        damages = List.copyOf(damages);
        losses = List.copyOf(losses);
    }

    /** Its words, as something that can be withheld. */
    public Passage passage() {
        return new Passage(TO_WITHHOLD, id);
    }

    /** Whether it is about what a need is of, which lies in this governorate. */
    boolean covers(Scope need, @Nullable PCode area) {
        return switch (scope) {
            case Scope.OfFacility(var facility) -> facility.equals(need.facilityOrNull());
            case Scope.OfArea(var where, var of) ->
                (where == null || where.equals(area)) && (of == null || of == sector(need));
        };
    }

    private static @Nullable Sector sector(Scope need) {
        return need.facilityOrNull() == null ? need.sectorOrNull() : Sector.HEALTH;
    }
}
