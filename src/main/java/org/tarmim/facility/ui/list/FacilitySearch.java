package org.tarmim.facility.ui.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.FacilityRow;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.kernel.NameKey;
import org.tarmim.ui.Languages;
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
        var named = found.stream().filter(row -> isNamed(row, text)).toList();
        return Stream.of(found, named)
                .filter(rows -> rows.size() == 1)
                .map(rows -> new Address("facilities/" + rows.getFirst().code(), Map.of()))
                .findFirst();
    }

    private static boolean isNamed(FacilityRow row, String text) {
        return row.code().equalsIgnoreCase(text)
                || Languages.ALL.stream()
                        .anyMatch(language -> NameKey.of(row.name(language)).equals(NameKey.of(text)));
    }
}
