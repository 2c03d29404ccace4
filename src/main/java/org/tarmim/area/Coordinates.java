package org.tarmim.area;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tarmim.area.Angle.Axis;

/**
 * Latitude and longitude as people write them. Numbers only: whether they make sense is for {@link CoordinateCheck}.
 *
 * @param lat degrees north as written, perhaps off the globe
 * @param lon degrees east as written
 */
record Coordinates(double lat, double lon, LocationPrecision precision) {
    /** Where one text parts into two angles, the plainest sign first: "31,5; 34,4" before "31,5 34,4". */
    private static final List<Pattern> PARTINGS = List.of(
            Pattern.compile("([^;/|]+)[;/|]([^;/|]+)"),
            Pattern.compile("((?:(?!, ).)+), ((?:(?!, ).)+)"),
            Pattern.compile("([^NSEW]+[NSEW])[ ,]*([^NSEW]+[NSEW])"),
            Pattern.compile("([NSEW][^NSEW]+?)[ ,]*([NSEW][^NSEW]+)"),
            Pattern.compile("([^ ]+) ([^ ]+)"),
            Pattern.compile("([^,]+),([^,]+)"),
            Pattern.compile("(-?\\d+,\\d+),(-?\\d+,\\d+)"),
            Pattern.compile("([^ ]+ [^ ]+) ([^ ]+ [^ ]+)"),
            Pattern.compile("([^ ]+ [^ ]+ [^ ]+) ([^ ]+ [^ ]+ [^ ]+)"));

    /** Reads plain signs; empty when the text is not exactly two angles. */
    static Optional<Coordinates> read(String plain) {
        return PARTINGS.stream()
                .flatMap(parting -> read(plain, parting).stream())
                .findFirst();
    }

    /** Whether both are zero, which is how a blank often arrives. */
    boolean isNothing() {
        return lat == 0 && lon == 0;
    }

    private static Optional<Coordinates> read(String plain, Pattern parting) {
        var halves = parting.matcher(plain);
        if (!halves.matches()) return Optional.empty();
        return Angle.read(halves.group(1))
                .flatMap(first -> Angle.read(halves.group(2)).flatMap(second -> together(first, second)));
    }

    private static Optional<Coordinates> together(Angle first, Angle second) {
        var precision = first.precision().orCoarser(second.precision());
        if (first.axis() == second.axis() && first.axis() != Axis.UNSAID) return Optional.empty();
        var turned = first.axis() == Axis.LONGITUDE || second.axis() == Axis.LATITUDE;
        return Optional.of(
                turned
                        ? new Coordinates(second.degrees(), first.degrees(), precision)
                        : new Coordinates(first.degrees(), second.degrees(), precision));
    }
}
