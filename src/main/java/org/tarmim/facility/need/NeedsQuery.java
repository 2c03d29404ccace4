package org.tarmim.facility.need;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.SituationClock;

/**
 * Which needs are asked for, in which picture: the one query of list, totals and export, as it stands in an address.
 * What cannot be understood there filters nothing.
 *
 * @param filters the values of the filters that are set
 * @param picture the day whose assessments count and the day whose knowledge counts
 */
public record NeedsQuery(Map<NeedFilter, List<String>> filters, PictureChoice picture) {
    /** All needs as they are known now. */
    public static final NeedsQuery ALL = new NeedsQuery(Map.of(), PictureChoice.NOW);

    public NeedsQuery {
        var read = new EnumMap<NeedFilter, List<String>>(NeedFilter.class);
        filters.forEach((filter, values) -> read.put(filter, filter.read(values)));
        read.values().removeIf(List::isEmpty);
        filters = Map.copyOf(read);
    }

    /** The query in the parameters of an address; others are left alone. */
    public static NeedsQuery of(Map<String, List<String>> parameters, SituationClock clock) {
        var filters = new EnumMap<NeedFilter, List<String>>(NeedFilter.class);
        for (var filter : NeedFilter.values())
            filters.put(filter, parameters.getOrDefault(filter.parameter(), List.of()));
        return new NeedsQuery(filters, PictureChoice.of(parameters, clock));
    }

    /** The query as parameters of an address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var filter : NeedFilter.values()) if (has(filter)) parameters.put(filter.parameter(), values(filter));
        parameters.putAll(picture.parameters());
        return parameters;
    }

    /** The values of a filter, none where it is not set. */
    public List<String> values(NeedFilter filter) {
        return filters.getOrDefault(filter, List.of());
    }

    public boolean has(NeedFilter filter) {
        return filters.containsKey(filter);
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** The same query with a filter set to these values. */
    public NeedsQuery with(NeedFilter filter, Collection<String> values) {
        var changed = new EnumMap<NeedFilter, List<String>>(NeedFilter.class);
        changed.putAll(filters);
        changed.put(filter, List.copyOf(values));
        return new NeedsQuery(changed, picture);
    }

    /** The same query with one value of a filter taken away. */
    public NeedsQuery without(NeedFilter filter, String value) {
        return with(
                filter,
                values(filter).stream().filter(other -> !other.equals(value)).toList());
    }

    /** The same needs in another picture. */
    public NeedsQuery at(PictureChoice other) {
        return new NeedsQuery(filters, other);
    }
}
