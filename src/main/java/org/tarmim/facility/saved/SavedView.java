package org.tarmim.facility.saved;

import java.util.UUID;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.withhold.Passage;

/**
 * A filter of the list of facilities under a name.
 *
 * @param query      what it finds now
 * @param whole      whether everything that was once filtered by is still understood
 * @param mine       whether who looks saved it
 * @param changeable whether who looks may rename, change and delete it
 */
public record SavedView(
        UUID id,
        int version,
        SavedViewDetails details,
        FacilityQuery query,
        boolean whole,
        boolean mine,
        boolean changeable) {
    static final String TO_WITHHOLD = "SAVED_VIEW";

    /** How it is pointed at by whoever asks to have it withheld. */
    public Passage passage() {
        return new Passage(TO_WITHHOLD, id);
    }

    public String name() {
        return details.name();
    }

    /** Whether everybody of the organisation finds it. */
    public boolean isOfTeam() {
        return details.audience() == Audience.TEAM;
    }
}
