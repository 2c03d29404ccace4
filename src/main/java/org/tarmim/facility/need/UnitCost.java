package org.tarmim.facility.need;

import java.util.UUID;
import org.tarmim.withhold.Passage;

/** What one of something costs, for a form to propose. */
public record UnitCost(UUID id, UnitCostDetails details) {
    /** The kind of {@link Passage} that its words are. */
    static final String TO_WITHHOLD = "UNIT_COST";

    /** Its words, as something that can be withheld. */
    public Passage passage() {
        return new Passage(TO_WITHHOLD, id);
    }
}
