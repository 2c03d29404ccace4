package org.tarmim.area;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PlaceReading.Found;
import org.tarmim.area.PlaceReading.Mend;
import org.tarmim.area.PlaceReading.Missing;
import org.tarmim.area.PlaceReading.Outside;
import org.tarmim.area.PlaceReading.Suggestion;
import org.tarmim.area.PlaceReading.Unreadable;

/** Reads typed coordinates and holds them against the governorate that was stated, or any when none was. */
final class CoordinateCheck {
    /** The outlines are generalised: this far outside a border still counts as inside, in metres. */
    static final double TOLERANCE = 300;

    private final Areas areas;

    CoordinateCheck(Areas areas) {
        this.areas = areas;
    }

    PlaceReading check(String typed, @Nullable PCode stated) {
        var plain = PlainSigns.of(typed);
        if (plain.isEmpty() || plain.equals(";")) return new Missing();
        return Coordinates.read(plain)
                .map(read -> judge(typed, read, stated))
                .or(() -> metres(typed, plain, stated))
                .orElseGet(() -> new Unreadable(typed.strip()));
    }

    private PlaceReading judge(String typed, Coordinates read, @Nullable PCode stated) {
        if (read.isNothing()) return new Missing();
        return found(read, stated)
                .or(() -> mended(typed, read, stated))
                .or(() -> outside(read, stated))
                .orElseGet(() -> new Unreadable(typed.strip()));
    }

    private Optional<PlaceReading> found(Coordinates read, @Nullable PCode stated) {
        return place(read.lat(), read.lon())
                .flatMap(place -> around(place, stated).map(in -> new Found(place, read.precision(), in)));
    }

    private Optional<PlaceReading> mended(String typed, Coordinates read, @Nullable PCode stated) {
        return Guess.all(read)
                .flatMap(guess -> place(guess.lat(), guess.lon())
                        .flatMap(place -> suggestion(typed, guess.mend(), place, read.precision(), stated))
                        .stream())
                .findFirst();
    }

    private Optional<PlaceReading> outside(Coordinates read, @Nullable PCode stated) {
        return place(read.lat(), read.lon())
                .flatMap(place -> reference(place, stated)
                        .map(from -> new Outside(
                                place,
                                read.precision(),
                                Math.round(from.outline().metresTo(place)),
                                from,
                                areas.containing(place).orElse(null))));
    }

    private Optional<PlaceReading> suggestion(
            String typed, Mend mend, Place place, LocationPrecision precision, @Nullable PCode stated) {
        return around(place, stated).map(in -> new Suggestion(typed.strip(), mend, place, precision, in));
    }

    /** Metres are only ever a suggestion: the text seldom says which grid it means. */
    private Optional<PlaceReading> metres(String typed, String plain, @Nullable PCode stated) {
        return usualGrid(stated)
                .flatMap(grid -> UtmGrid.read(plain, grid))
                .or(() -> PalestineGrid.read(plain))
                .flatMap(place -> suggestion(typed, Mend.METRES, place, LocationPrecision.GPS, stated));
    }

    private Optional<UtmGrid> usualGrid(@Nullable PCode stated) {
        var area = stated == null ? areas.governorates().stream().findFirst() : areas.find(stated);
        return area.map(a -> UtmGrid.around(a.outline().middleLon()));
    }

    /** The governorate the place counts to: the stated one, or whichever holds it, within the tolerance. */
    private Optional<Governorate> around(Place place, @Nullable PCode stated) {
        return reference(place, stated).filter(g -> g.outline().metresTo(place) <= TOLERANCE);
    }

    private Optional<Governorate> reference(Place place, @Nullable PCode stated) {
        return stated == null ? areas.nearest(place) : Optional.of(areas.get(stated));
    }

    private static Optional<Place> place(double lat, double lon) {
        return Place.onGlobe(lat, lon) ? Optional.of(new Place(lat, lon)) : Optional.empty();
    }

    /** What the writer may have meant, the commonest slip first. */
    private record Guess(Mend mend, double lat, double lon) {
        static Stream<Guess> all(Coordinates read) {
            return Stream.concat(
                    Stream.concat(
                            Stream.of(new Guess(Mend.SWAPPED, /* lat= */ read.lon(), /* lon= */ read.lat())),
                            signs(Mend.SIGN, read.lat(), read.lon())),
                    signs(Mend.SWAPPED_AND_SIGN, /* lat= */ read.lon(), /* lon= */ read.lat()));
        }

        private static Stream<Guess> signs(Mend mend, double lat, double lon) {
            return Stream.of(new Guess(mend, -lat, lon), new Guess(mend, lat, -lon), new Guess(mend, -lat, -lon));
        }
    }
}
