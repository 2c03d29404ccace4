package org.tarmim.facility.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.picture.FacilityRow;
import org.tarmim.kernel.Page;
import org.tarmim.rest.Cursor;

/**
 * One page of facilities in the order of names.
 *
 * @param next the value of {@code after} for the next page; missing on the last
 */
record FacilityPage(List<FacilityItem> facilities, @Nullable String next) {
    static FacilityPage of(Page<FacilityRow> page) {
        return new FacilityPage(page.rows().stream().map(FacilityItem::of).toList(), Cursor.written(page.next()));
    }
}
