package org.tarmim.facility.need;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;

/** Of what something is said: of one facility, or of an area and a sector. */
public sealed interface Scope {
    /** The facility, if it is one. */
    default @Nullable UUID facilityOrNull() {
        return null;
    }

    /** The area, where it is not that of a facility; null is the whole territory. */
    default @Nullable PCode areaOrNull() {
        return null;
    }

    /** The sector, where it is not that of a facility; null is all of them. */
    default @Nullable Sector sectorOrNull() {
        return null;
    }

    /** One facility. */
    record OfFacility(UUID facility) implements Scope {
        @Override
        public UUID facilityOrNull() {
            return facility;
        }
    }

    /**
     * An area and a sector.
     *
     * @param area   null for the whole territory
     * @param sector null for all sectors, which a need does not have
     */
    record OfArea(@Nullable PCode area, @Nullable Sector sector) implements Scope {
        @Override
        public @Nullable PCode areaOrNull() {
            return area;
        }

        @Override
        public @Nullable Sector sectorOrNull() {
            return sector;
        }
    }
}
