package org.tarmim.pledge.promise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which pledges are asked for, newest announcement first. Goes into an address and comes back from it; what cannot be
 * read there counts as not asked.
 */
public record PledgeQuery(
        @Nullable UUID donor,
        @Nullable ReviewState state,
        @Nullable PledgeKind kind) {
    /** Everything the reader may see. */
    public static final PledgeQuery ALL = new PledgeQuery(null, null, null);

    /** The query of an address. */
    public static PledgeQuery of(Map<String, List<String>> address) {
        return new PledgeQuery(
                read(address, "donor", UUID::fromString),
                read(address, "state", ReviewState::valueOf),
                read(address, "kind", PledgeKind::valueOf));
    }

    /** The query as it stands in an address. */
    public Map<String, String> address() {
        var address = new LinkedHashMap<String, String>();
        if (donor != null) address.put("donor", donor.toString());
        if (state != null) address.put("state", state.name());
        if (kind != null) address.put("kind", kind.name());
        return address;
    }

    /** The same, each with its one value. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        address().forEach((name, value) -> parameters.put(name, List.of(value)));
        return parameters;
    }

    private static <T> @Nullable T read(Map<String, List<String>> address, String name, Function<String, T> reader) {
        try {
            return Optional.ofNullable(address.get(name))
                    .flatMap(values -> values.stream().findFirst())
                    .map(reader)
                    .orElse(null);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
