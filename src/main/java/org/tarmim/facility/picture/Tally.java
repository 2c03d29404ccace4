package org.tarmim.facility.picture;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tarmim.facility.status.Functionality;

/** How many facilities a query finds by governorate and functionality; unknown by age counts as unknown. */
public record Tally(List<Count> counts) {
    /**
     * So many facilities of one governorate function this way.
     *
     * @param area its p-code
     */
    public record Count(String area, Functionality functionality, long facilities) {}

    public Tally {
        counts = List.copyOf(counts);
    }

    public long total() {
        return sum(count -> true);
    }

    /** How many function this way. */
    public long of(Functionality functionality) {
        return sum(count -> count.functionality == functionality);
    }

    /** All of them together. */
    public Standing standing() {
        return standing(count -> true);
    }

    /** Those of one governorate. */
    public Standing standing(String area) {
        return standing(count -> count.area.equals(area));
    }

    /** Only those that function in one of these ways; all where none is named. */
    public Tally only(Collection<String> functionality) {
        if (functionality.isEmpty()) return this;
        return new Tally(counts.stream()
                .filter(count -> functionality.contains(count.functionality.name()))
                .toList());
    }

    private Standing standing(Predicate<Count> which) {
        return new Standing(counts.stream()
                .filter(which)
                .collect(Collectors.groupingBy(Count::functionality, Collectors.summingLong(Count::facilities))));
    }

    private long sum(Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::facilities).sum();
    }
}
