package org.tarmim.detention.keeping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a case stays, as far as whoever looks may know.
 *
 * @param closings how it was closed and opened again, the last one last; empty for who may not read the plans of the case
 * @param hold     null where none stands
 * @param erasure  null where nobody asked
 */
public record Kept(
        List<Closing> closings,
        @Nullable Hold hold,
        @Nullable ErasureAsked erasure) {
    public Kept {
        closings = List.copyOf(closings);
    }
}
