package org.tarmim.facility.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/**
 * Which facilities are asked for, in which picture and order: the one query of list, cards, map, counts and export, as
 * it stands in an address. What cannot be understood there filters nothing.
 *
 * @param filters  the values of the filters that are set
 * @param language the language in whose names they are in order
 * @param picture  the day that is asked for and the day whose knowledge counts
 */
public record FacilityQuery(Map<Filter, List<String>> filters, Locale language, PictureChoice picture) {
    /** All facilities as they are now, by their English names. */
    public static final FacilityQuery ALL = new FacilityQuery(Map.of(), Languages.ENGLISH, PictureChoice.NOW);

    private static final String ORDER = "order";

    public FacilityQuery {
        var read = new EnumMap<Filter, List<String>>(Filter.class);
        filters.forEach((filter, values) -> read.put(filter, filter.read(values)));
        read.values().removeIf(List::isEmpty);
        filters = Map.copyOf(read);
    }

    /** The query in the parameters of an address; others are left alone. */
    public static FacilityQuery of(Map<String, List<String>> parameters, SituationClock clock) {
        var filters = new EnumMap<Filter, List<String>>(Filter.class);
        for (var filter : Filter.values()) {
            filters.put(filter, parameters.getOrDefault(filter.parameter(), List.of()));
        }
        var arabic = parameters.getOrDefault(ORDER, List.of()).contains(Languages.ARABIC.getLanguage());
        return new FacilityQuery(
                filters, arabic ? Languages.ARABIC : Languages.ENGLISH, PictureChoice.of(parameters, clock));
    }

    /** The query as parameters of an address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var filter : Filter.values()) {
            if (has(filter)) parameters.put(filter.parameter(), values(filter));
        }
        if (language.equals(Languages.ARABIC)) parameters.put(ORDER, List.of(language.getLanguage()));
        parameters.putAll(picture.parameters());
        return parameters;
    }

    /** The values of a filter, none where it is not set. */
    public List<String> values(Filter filter) {
        return filters.getOrDefault(filter, List.of());
    }

    /** The value of a filter that has one. */
    public Optional<String> value(Filter filter) {
        return values(filter).stream().findFirst();
    }

    public boolean has(Filter filter) {
        return filters.containsKey(filter);
    }

    /** Whether a filter leaves this value in. */
    public boolean admits(Filter filter, String value) {
        return !has(filter) || values(filter).contains(value);
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** The same query with a filter set to these values. */
    public FacilityQuery with(Filter filter, Collection<String> values) {
        var changed = new EnumMap<Filter, List<String>>(Filter.class);
        changed.putAll(filters);
        changed.put(filter, List.copyOf(values));
        return new FacilityQuery(changed, language, picture);
    }

    /** The same query with one value of a filter taken away. */
    public FacilityQuery without(Filter filter, String value) {
        return with(
                filter,
                values(filter).stream().filter(other -> !other.equals(value)).toList());
    }

    /** The same query with a value of a filter added, or taken away where it was set. */
    public FacilityQuery toggled(Filter filter, String value) {
        if (values(filter).contains(value)) return without(filter, value);
        var more = new ArrayList<>(values(filter));
        more.add(value);
        return with(filter, more);
    }

    /** The same facilities by their names in a language. */
    public FacilityQuery in(Locale other) {
        return new FacilityQuery(filters, Languages.nearest(other), picture);
    }

    /** The same facilities in another picture. */
    public FacilityQuery at(PictureChoice other) {
        return new FacilityQuery(filters, language, other);
    }
}
