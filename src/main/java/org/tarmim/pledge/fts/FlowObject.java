package org.tarmim.pledge.fts;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.tarmim.kernel.CleanText;

/**
 * One thing at an end of a flow: an organisation, a place, a usage year, a plan, a sector and the like.
 *
 * @param kind   the word of the source, for instance {@code Location}
 * @param name   as the source calls it
 * @param single whether the flow is for it alone; otherwise it is shared with others of its kind
 */
public record FlowObject(String kind, String name, boolean single) {
    static final String PLACE = "Location";
    static final String YEAR = "UsageYear";
    static final String PLAN = "Plan";
    static final String ORGANISATION = "Organization";
    static final String SECTOR = "GlobalCluster";

    /** Stands where a flow has several of a kind. */
    public static final String SEVERAL = "*";

    private static final List<String> DRAW_BOUNDARIES = List.of(PLACE, YEAR, PLAN);

    public FlowObject {
        name = CleanText.of(name);
    }

    /** Whether boundaries are drawn by things of a kind. */
    static boolean drawsBoundaries(String kind) {
        return DRAW_BOUNDARIES.contains(kind);
    }

    /** What a boundary asks for. */
    String key() {
        return kind + ":" + name;
    }

    /** The keys of those that boundaries are drawn by and that fit. */
    static List<String> keys(Collection<FlowObject> objects, Predicate<FlowObject> fits) {
        return objects.stream()
                .filter(one -> drawsBoundaries(one.kind()))
                .filter(fits)
                .map(FlowObject::key)
                .distinct()
                .toList();
    }

    /** The names of a kind among such keys. */
    static List<String> names(Collection<String> keys, String kind) {
        var start = kind + ":";
        return keys.stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .toList();
    }

    /** The name of the only one of a kind; empty where there is none, {@link #SEVERAL} where there are more. */
    static String only(Collection<FlowObject> objects, String kind) {
        var names = objects.stream()
                .filter(one -> one.kind().equals(kind))
                .map(FlowObject::name)
                .distinct()
                .toList();
        if (names.size() > 1) return SEVERAL;
        return names.isEmpty() ? "" : names.getFirst();
    }
}
