package org.tarmim.facility.need;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.kernel.Money;

/**
 * What the needs of a query come to, from each point of view the same sum.
 *
 * @param parts   what they come to by governorate, sector, category and horizon at once
 * @param leftOut how many are superseded or cancelled and in no sum
 */
public record NeedTotals(List<Part> parts, long leftOut) {
    /**
     * Those that agree in all of this.
     *
     * @param facility its code; empty for what areas need, and where nobody asked for each facility
     * @param area     null for the whole territory
     */
    public record Part(
            String facility,
            @Nullable PCode area,
            Sector sector,
            NeedCategory category,
            Horizon horizon,
            NeedSum sum) {}

    public NeedTotals {
        parts = List.copyOf(parts);
    }

    /** All of them together. */
    public NeedSum all() {
        return parts.stream().map(Part::sum).reduce(NeedSum.NONE, NeedSum::plus);
    }

    /** All of them in dollars. */
    public Money usd() {
        return all().usd();
    }

    /** By p-code of the governorate; what is of the whole territory is under an empty word. */
    public Map<String, NeedSum> byArea() {
        return by(part -> part.area() == null ? "" : part.area().value());
    }

    /** By the code of the facility; what areas need is under an empty word. */
    public Map<String, NeedSum> byFacility() {
        return by(Part::facility);
    }

    public Map<Sector, NeedSum> bySector() {
        return by(Part::sector);
    }

    public Map<NeedCategory, NeedSum> byCategory() {
        return by(Part::category);
    }

    public Map<Horizon, NeedSum> byHorizon() {
        return by(Part::horizon);
    }

    private <K extends Comparable<K>> Map<K, NeedSum> by(Function<Part, K> view) {
        return parts.stream()
                .sorted(Comparator.comparing(view))
                .collect(Collectors.toMap(view, Part::sum, NeedSum::plus, LinkedHashMap::new));
    }
}
