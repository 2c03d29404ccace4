package org.tarmim.pledge.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.promise.PledgeCode;

/**
 * Of what an audit pack is: a total of the gap, or one pledge with all its stages. Goes into an address and comes back
 * from it.
 */
public record PackPart(GapPart part, @Nullable PledgeCode pledge) {
    private static final String PLEDGE = "pledge";

    /** The part of an address. */
    public static PackPart of(Map<String, List<String>> address, SituationClock clock) {
        var pledge =
                address.getOrDefault(PLEDGE, List.of()).stream().findFirst().map(PledgeCode::new);
        return new PackPart(GapPart.of(address, clock), pledge.orElse(null));
    }

    /** The part as it stands in an address. */
    public Map<String, List<String>> parameters() {
        if (pledge == null) return part.parameters();
        var parameters = new LinkedHashMap<>(part.gap().picture().parameters());
        parameters.put(PLEDGE, List.of(pledge.text()));
        return parameters;
    }
}
