package org.tarmim.facility.picture;

import java.util.Comparator;
import java.util.List;
import org.tarmim.facility.status.AgeLimits;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.StatusPeriod;
import org.tarmim.party.OrganisationNames;

/**
 * The verified past of a facility as it was known at one moment.
 *
 * @param periods       every value of every dimension, the newest first
 * @param limits        after how many days a value counts as unknown
 * @param organisations the names of those who reported
 */
public record History(List<StatusPeriod> periods, AgeLimits limits, OrganisationNames organisations) {
    public History {
        periods = List.copyOf(periods);
    }

    /** The periods of one dimension, the oldest first. */
    public List<StatusPeriod> of(Dimension dimension) {
        return periods.stream()
                .filter(period -> period.dimension().equals(dimension))
                .sorted(Comparator.comparing(StatusPeriod::from))
                .toList();
    }
}
