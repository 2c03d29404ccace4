package org.tarmim.facility.need;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When something is needed, as its assessment says, in months from the day of the assessment.
 *
 * @param from 0 is at once
 * @param to   more than {@code from}
 */
public record Horizon(int from, int to) implements Comparable<Horizon> {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
    private static final Comparator<Horizon> ORDER =
            Comparator.comparingInt(Horizon::to).thenComparingInt(Horizon::from);

    /** A horizon as it stands in an address, such as {@code 0-18}; empty for anything else. */
    static Optional<Horizon> parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new Horizon(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
    }

    /** As it stands in an address. */
    public String text() {
        return from + "-" + to;
    }

    /** The sooner it ends, the earlier. */
    @Override
    public int compareTo(Horizon other) {
        return ORDER.compare(this, other);
    }
}
