package org.tarmim.pledge.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.SituationClock;

/** Which gap is asked for: along what, and in the picture of which day. Goes into an address and comes back from it. */
public record GapQuery(GapBy by, PictureChoice picture) {
    /** The query of an address; what cannot be read there counts as not asked. */
    public static GapQuery of(Map<String, List<String>> address, SituationClock clock) {
        return new GapQuery(by(address.getOrDefault("by", List.of())), PictureChoice.of(address, clock));
    }

    /** The query as it stands in an address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("by", List.of(by.name()));
        parameters.putAll(picture.parameters());
        return parameters;
    }

    public GapQuery by(GapBy other) {
        return new GapQuery(other, picture);
    }

    public GapQuery at(PictureChoice other) {
        return new GapQuery(by, other);
    }

    private static GapBy by(List<String> words) {
        try {
            return words.isEmpty() ? GapBy.SECTOR : GapBy.valueOf(words.getFirst());
        } catch (IllegalArgumentException unreadable) {
            return GapBy.SECTOR;
        }
    }
}
