package org.tarmim.facility.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which facilities of a round, as it stands in the address.
 *
 * @param arrival      null for all
 * @param area         a p-code; null for all
 * @param organisation null for all
 */
public record RoundQuery(
        @Nullable Arrival arrival,
        @Nullable String area,
        @Nullable UUID organisation) {
    /** Those of which no report came, which is what people call about. */
    public static final RoundQuery MISSING = new RoundQuery(Arrival.MISSING, null, null);

    private static final String ALL = "ALL";

    /** Reads an address; what it does not understand is left out. */
    public static RoundQuery of(Map<String, List<String>> parameters) {
        var shown = first(parameters, "show", Function.identity());
        return new RoundQuery(
                shown.filter(ALL::equals).isPresent()
                        ? null
                        : first(parameters, "show", Arrival::valueOf).orElse(Arrival.MISSING),
                first(parameters, "area", Function.identity()).orElse(null),
                first(parameters, "organisation", UUID::fromString).orElse(null));
    }

    /** How it is written in an address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("show", List.of(arrival == null ? ALL : arrival.name()));
        if (area != null) parameters.put("area", List.of(area));
        if (organisation != null) parameters.put("organisation", List.of(organisation.toString()));
        return parameters;
    }

    /** The same for another arrival; null for all. */
    public RoundQuery showing(@Nullable Arrival other) {
        return new RoundQuery(other, area, organisation);
    }

    /** The same in a governorate; null for all. */
    public RoundQuery in(@Nullable String other) {
        return new RoundQuery(arrival, other, organisation);
    }

    /** The same of an organisation; null for all. */
    public RoundQuery of(@Nullable UUID other) {
        return new RoundQuery(arrival, area, other);
    }

    private static <T> Optional<T> first(
            Map<String, List<String>> parameters, String name, Function<String, T> reading) {
        try {
            return parameters.getOrDefault(name, List.of()).stream().findFirst().map(reading);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
