package org.tarmim.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.AmenityState;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.ServiceState;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.PartialKind;
import org.tarmim.facility.status.Security;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.kernel.Moment;

/** What a report of the sheet says, as words such as {@code FUNCTIONALITY=PARTIALLY SERVICE.SURGERY=AVAILABLE}. */
record SaidWords(Map<String, String> words) {
    static SaidWords of(Line line) {
        return new SaidWords(line.words("says").stream()
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    StatusReportDetails details(Line line, UUID facility, Moment observed, @Nullable UUID corrects) {
        return new StatusReportDetails(
                facility,
                observed,
                word("EXISTENCE", Existence::valueOf),
                word("BUILDING", Damage::valueOf),
                word("EQUIPMENT", Damage::valueOf),
                word("FUNCTIONALITY", Functionality::valueOf),
                word("WHY", UnknownWhy::valueOf),
                word("KIND", PartialKind::valueOf),
                word("ACCESSIBILITY", Accessibility::valueOf),
                word("SECURITY", Security::valueOf),
                causes(),
                group("SERVICE.", name -> name, state -> ServiceState.of(Availability.valueOf(state))),
                group("AMENITY.", Amenity::valueOf, SaidWords::amenity),
                group("BEDS.", BedType::valueOf, Integer::valueOf),
                group("STAFF.", Cadre::valueOf, Integer::valueOf),
                List.of(),
                line.word(Method.class, "method"),
                line.word(Confidence.class, "confidence"),
                line.textOrNull("note"),
                null,
                line.textOrNull("told_by"),
                corrects,
                null,
                List.of());
    }

    /** Whether a picture came with it. */
    boolean showsWall() {
        return words.containsKey("PICTURE");
    }

    private <T> @Nullable T word(String name, Function<String, T> reading) {
        return Optional.ofNullable(words.get(name)).map(reading).orElse(null);
    }

    private <K, V> Map<K, V> group(String prefix, Function<String, K> name, Function<String, V> value) {
        var group = new HashMap<K, V>();
        new TreeMap<>(words).forEach((word, said) -> {
            if (word.startsWith(prefix)) group.put(name.apply(word.substring(prefix.length())), value.apply(said));
        });
        return group;
    }

    private Map<Dimension, List<Cause>> causes() {
        var ranked = Stream.of("CAUSE", "CAUSE2")
                .map(words::get)
                .flatMap(Stream::ofNullable)
                .map(Cause::valueOf)
                .toList();
        return ranked.isEmpty() ? Map.of() : Map.of(Dimension.FUNCTIONALITY, ranked);
    }

    /** A word, with the hours left behind a slash where they are known. */
    private static AmenityState amenity(String said) {
        var parts = Arrays.asList(said.split("/"));
        return new AmenityState(
                Availability.valueOf(parts.getFirst()), parts.size() > 1 ? Integer.valueOf(parts.getLast()) : null);
    }
}
