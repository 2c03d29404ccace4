package org.tarmim.facility.ui.list;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.FacilityRow;
import org.tarmim.facility.picture.Pictures;

/** Rows by number, on top of pages by key: remembers where each fetched page ended and walks on from there. */
final class KeysetRows {
    private static final int STRIDE = 500;

    private final Pictures pictures;
    private final FacilityQuery query;
    private final NavigableMap<Integer, String> ends = new TreeMap<>();

    KeysetRows(Pictures pictures, FacilityQuery query) {
        this.pictures = pictures;
        this.query = query;
    }

    Stream<FacilityRow> fetch(int offset, int limit) {
        var reached = ends.floorEntry(offset);
        int row = reached == null ? 0 : reached.getKey();
        var after = reached == null ? null : reached.getValue();
        while (row < offset) {
            int stride = Math.min(STRIDE, offset - row);
            after = remember(row + stride, pictures.page(query, after, stride).next());
            if (after == null) return Stream.empty();
            row += stride;
        }
        var page = pictures.page(query, after, limit);
        remember(offset + limit, page.next());
        return page.rows().stream();
    }

    private @Nullable String remember(int row, @Nullable String end) {
        if (end != null) ends.put(row, end);
        return end;
    }
}
