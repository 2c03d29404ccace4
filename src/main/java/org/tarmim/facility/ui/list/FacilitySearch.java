package org.tarmim.facility.ui.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.FacilityRow;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.ui.Search;
import org.tarmim.ui.Words;

/** The search of the top bar: opens the one facility that is meant, or the list of those that fit. */
@Component
class FacilitySearch implements Search {
    private static final int FIRST = 20;

    private final Pictures pictures;

    FacilitySearch(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public void open(String text) {
        if (text.isBlank()) return;
        var query = new FacilityQuery(
                Map.of(Filter.TEXT, List.of(text)), Words.here().locale(), PictureChoice.NOW);
        var found = pictures.page(query, null, FIRST).rows();
        meant(found, text).orElseGet(() -> Face.TABLE.of(query)).open();
    }

    private static Optional<Address> meant(List<FacilityRow> found, String text) {
        return found.stream()
                .filter(row -> found.size() == 1 || row.code().equalsIgnoreCase(text))
                .map(row -> new Address("facilities/" + row.code(), Map.of()))
                .findFirst();
    }
}
