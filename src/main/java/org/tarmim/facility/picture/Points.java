package org.tarmim.facility.picture;

import java.util.List;
import java.util.Map;

/**
 * What a map may show: exact points where the reader may see them, and of all others only how many there are in each
 * governorate. No point is ever shifted or made up.
 *
 * @param exact   the facilities whose place is known to the reader
 * @param counted how many others there are, by p-code
 * @param tooMany whether there are more exact points than a map can show; then all are counted
 */
public record Points(List<FacilityRow> exact, Map<String, Long> counted, boolean tooMany) {
    public Points {
        exact = List.copyOf(exact);
        counted = Map.copyOf(counted);
    }
}
