package org.tarmim.facility.saved;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.ui.Languages;

/**
 * A filter as it is stored, by the words of the address. What a later version no longer understands is left out when it
 * is read, as in an address.
 */
record SavedFilter(Map<String, List<String>> words) {
    static SavedFilter of(FacilityQuery query) {
        var words = new TreeMap<String, List<String>>();
        query.filters().forEach((filter, values) -> words.put(filter.parameter(), values));
        return new SavedFilter(words);
    }

    /** The facilities it finds now. */
    FacilityQuery query() {
        var filters = new EnumMap<Filter, List<String>>(Filter.class);
        for (var filter : Filter.values()) filters.put(filter, words.getOrDefault(filter.parameter(), List.of()));
        return new FacilityQuery(filters, Languages.ENGLISH, PictureChoice.NOW);
    }

    /** Whether all of it is still understood. */
    boolean isWhole() {
        return size(query().filters().values()) == size(words.values());
    }

    private static long size(Collection<List<String>> values) {
        return values.stream().mapToLong(List::size).sum();
    }
}
