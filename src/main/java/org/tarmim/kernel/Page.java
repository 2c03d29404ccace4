package org.tarmim.kernel;

import java.util.List;
import java.util.function.Function;
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

    /** A page out of rows that were asked for one more than fit: that one says whether another page comes. */
    public static <T> Page<T> of(List<T> found, int size, Function<T, String> place) {
        if (found.size() <= size) return new Page<>(found, null);
        return new Page<>(found.subList(0, size), place.apply(found.get(size - 1)));
    }

    /** The same page with something made of all its rows at once. */
    public <R> Page<R> with(Function<List<T>, List<R>> made) {
        return new Page<>(made.apply(rows), next);
    }
}
