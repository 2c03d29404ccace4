package org.tarmim.facility.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Security;

/** An earlier report turned back into what was typed, to be sent again in its place. */
record Correction(StatusReport earlier, Instant readAt) {
    static StatusReportDetails of(StatusReport earlier, Instant readAt) {
        return new Correction(earlier, readAt).details();
    }

    private StatusReportDetails details() {
        return new StatusReportDetails(
                earlier.facility(),
                earlier.observed(),
                value(Dimension.EXISTENCE, Existence::valueOf),
                value(Dimension.BUILDING, Damage::valueOf),
                value(Dimension.EQUIPMENT, Damage::valueOf),
                value(Dimension.FUNCTIONALITY, Functionality::valueOf),
                earlier.unknownWhy(),
                earlier.partialKind(),
                value(Dimension.ACCESSIBILITY, Accessibility::valueOf),
                value(Dimension.SECURITY, Security::valueOf),
                causes(),
                services(),
                amenities(),
                counts("BEDS", BedType::valueOf),
                counts("STAFF", Cadre::valueOf),
                earlier.support(),
                earlier.method(),
                earlier.confidence(),
                earlier.note(),
                earlier.informant().equals(earlier.reporter()) ? null : earlier.informant(),
                null,
                earlier.id(),
                readAt,
                List.of());
    }

    private <V> @Nullable V value(Dimension dimension, Function<String, V> word) {
        return earlier.claims().stream()
                .filter(claim -> claim.dimension().equals(dimension))
                .map(claim -> word.apply(claim.value()))
                .findFirst()
                .orElse(null);
    }

    private Map<Dimension, List<Cause>> causes() {
        var causes = new HashMap<Dimension, List<Cause>>();
        earlier.causes() // in order of rank
                .forEach(ranked -> causes.computeIfAbsent(ranked.dimension(), d -> new ArrayList<>())
                        .add(ranked.cause()));
        return causes;
    }

    private Map<String, ServiceState> services() {
        var services = new HashMap<String, ServiceState>();
        each(
                "SERVICE",
                (service, claim) ->
                        services.put(service, new ServiceState(Availability.valueOf(claim.value()), claim.barriers())));
        return services;
    }

    private Map<Amenity, AmenityState> amenities() {
        var amenities = new HashMap<Amenity, AmenityState>();
        each(
                "AMENITY",
                (amenity, claim) -> amenities.put(
                        Amenity.valueOf(amenity),
                        new AmenityState(Availability.valueOf(claim.value()), claim.hoursLeft())));
        return amenities;
    }

    private <K> Map<K, Integer> counts(String group, Function<String, K> word) {
        var counts = new HashMap<K, Integer>();
        each(group, (member, claim) -> counts.put(word.apply(member), Integer.valueOf(claim.value())));
        return counts;
    }

    private void each(String group, BiConsumer<String, Claim> use) {
        earlier.claims().stream()
                .filter(claim -> claim.dimension().group().equals(group))
                .forEach(claim -> use.accept(claim.dimension().member(), claim));
    }
}
