package org.tarmim.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param rows the rows of this page, in order
 * @param next where the next page starts, opaque; null when this is the last page
 */
public record Page<T>(List<T> rows, @Nullable String next) {
    public Page {
        rows = List.copyOf(rows);
    }
}
