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
 * @param uncalled     only those about which nobody has called in this round
 */
public record RoundQuery(
        @Nullable Arrival arrival,
        @Nullable String area,
        @Nullable UUID organisation,
        boolean uncalled) {
    /** Those of which no report came, which is what people call about. */
    public static final RoundQuery MISSING = new RoundQuery(Arrival.MISSING, null, null, false);

    private static final String ALL = "ALL";

    /** Reads an address; what it does not understand is left out. */
    public static RoundQuery of(Map<String, List<String>> parameters) {
        var shown = first(parameters, "show", Function.identity());
        return new RoundQuery(
                shown.filter(ALL::equals).isPresent()
                        ? null
                        : first(parameters, "show", Arrival::valueOf).orElse(Arrival.MISSING),
                first(parameters, "area", Function.identity()).orElse(null),
                first(parameters, "organisation", UUID::fromString).orElse(null),
                first(parameters, "uncalled", Boolean::valueOf).orElse(false));
    }

    /** How it is written in an address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("show", List.of(arrival == null ? ALL : arrival.name()));
        if (area != null) parameters.put("area", List.of(area));
        if (organisation != null) parameters.put("organisation", List.of(organisation.toString()));
        if (uncalled) parameters.put("uncalled", List.of("true"));
        return parameters;
    }

    /** The same for another arrival; null for all. */
    public RoundQuery showing(@Nullable Arrival other) {
        return new RoundQuery(other, area, organisation, uncalled);
    }

    /** The same in a governorate; null for all. */
    public RoundQuery in(@Nullable String other) {
        return new RoundQuery(arrival, other, organisation, uncalled);
    }

    /** The same of an organisation; null for all. */
    public RoundQuery of(@Nullable UUID other) {
        return new RoundQuery(arrival, area, other, uncalled);
    }

    /** The same, all of them or only those about which nobody has called. */
    public RoundQuery uncalled(boolean only) {
        return new RoundQuery(arrival, area, organisation, only);
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
