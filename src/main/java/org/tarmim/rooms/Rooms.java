package org.tarmim.rooms;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tarmim.store.StartRefused;

/**
 * The rooms of this installation.
 *
 * @param built every room there is, by the package of its module
 * @param open  the names of those that are open
 */
public record Rooms(Map<String, Room> built, Set<String> open) {
    /** Throws {@link StartRefused} for a name that no room has, and for a room without another that it needs. */
    public Rooms {
        built = Map.copyOf(built);
        open = Set.copyOf(open);
        for (var name : open) if (!names(built).contains(name)) throw unknown(name, built);
        for (var room : built.values()) if (open.contains(room.value())) requireNeeds(room, open);
    }

    /** Whether a type belongs to a room that is shut. */
    public boolean shut(Class<?> type) {
        return rooms(type).anyMatch(room -> !open.contains(room.value()));
    }

    private Stream<Room> rooms(Class<?> type) {
        var ofModule = built.entrySet().stream()
                .filter(module -> (type.getPackageName() + ".").startsWith(module.getKey() + "."))
                .map(Map.Entry::getValue);
        return Stream.concat(ofModule, Arrays.stream(type.getAnnotationsByType(Room.class)));
    }

    private static void requireNeeds(Room room, Set<String> open) {
        for (var needed : room.needs())
            if (!open.contains(needed))
                throw new StartRefused(
                        "The room \"%s\" needs the room \"%s\", which is shut; add \"%s\" to tarmim.rooms, or take \"%s\" out."
                                .formatted(room.value(), needed, needed, room.value()));
    }

    private static StartRefused unknown(String name, Map<String, Room> built) {
        return new StartRefused(
                "There is no room \"%s\"; tarmim.rooms can name: %s.".formatted(name, String.join(", ", names(built))));
    }

    private static Set<String> names(Map<String, Room> built) {
        var names = new TreeSet<String>();
        built.values().forEach(room -> names.add(room.value()));
        return names;
    }
}
