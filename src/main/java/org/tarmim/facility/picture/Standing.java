package org.tarmim.facility.picture;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.tarmim.facility.status.Functionality;

/** How many facilities function which way at one moment; unknown by age counts as unknown. */
public record Standing(Map<Functionality, Long> counts) {
    public Standing {
        var each = new EnumMap<Functionality, Long>(Functionality.class);
        for (var works : Functionality.values()) each.put(works, counts.getOrDefault(works, 0L));
        counts = Collections.unmodifiableMap(each);
    }

    /** How many function this way. */
    public long of(Functionality works) {
        return counts.getOrDefault(works, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there was no facility at all, which is not the same as none of them functioning. */
    public boolean isEmpty() {
        return total() == 0;
    }

    /** The part of all that functions this way, from 0 to 1; 0 where there is none. */
    public double share(Functionality works) {
        return isEmpty() ? 0 : (double) of(works) / total();
    }
}
