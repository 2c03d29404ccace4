package org.tarmim.pledge.lead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which leads are asked for, the newest first. Goes into an address and comes back from it; what cannot be read there
 * counts as not asked.
 *
 * @param now what became of them; LEAD are those that are open
 */
public record LeadQuery(@Nullable UUID donor, Outcome now) {
    /** All that are open. */
    public static final LeadQuery OPEN = new LeadQuery(null, Outcome.LEAD);

    /** The query of an address. */
    public static LeadQuery of(Map<String, List<String>> address) {
        return new LeadQuery(
                read(address, "donor", UUID::fromString).orElse(null),
                read(address, "now", Outcome::valueOf).orElse(Outcome.LEAD));
    }

    /** The query as it stands in an address. */
    public Map<String, String> address() {
        var address = new LinkedHashMap<String, String>();
        if (donor != null) address.put("donor", donor.toString());
        if (now != Outcome.LEAD) address.put("now", now.name());
        return address;
    }

    private static <T> Optional<T> read(Map<String, List<String>> address, String name, Function<String, T> reader) {
        try {
            return address.getOrDefault(name, List.of()).stream().findFirst().map(reader);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
