package org.tarmim.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarmim.store.StartRefused;

class RoomsTest {
    @Room("kitchen")
    private static class Kitchen {}

    @Room(value = "dining", needs = "kitchen")
    private static class Dining {}

    private static final Map<String, Room> BUILT =
            Map.of("org.sample.kitchen", room(Kitchen.class), "org.sample.dining", room(Dining.class));

    @Test
    void a_room_that_nobody_built_is_refused_with_the_names_there_are() {
        assertThatThrownBy(() -> new Rooms(BUILT, Set.of("cellar")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("There is no room \"cellar\"; tarmim.rooms can name: dining, kitchen.");
    }

    @Test
    void a_room_without_the_one_it_needs_is_refused_with_both_ways_out() {
        assertThatThrownBy(() -> new Rooms(BUILT, Set.of("dining")))
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "The room \"dining\" needs the room \"kitchen\", which is shut; add \"kitchen\" to tarmim.rooms, or take \"dining\" out.");
    }

    @Test
    void a_type_elsewhere_is_shut_with_the_room_it_serves() {
        assertThat(new Rooms(BUILT, Set.of("kitchen")).shut(Dining.class)).isTrue();
        assertThat(new Rooms(BUILT, Set.of("kitchen")).shut(Kitchen.class)).isFalse();
    }

    @Test
    void everything_in_the_module_of_a_room_is_shut_with_it_and_nothing_beside_it_is() {
        var rooms = new Rooms(Map.of("org.tarmim.rooms", room(Kitchen.class)), Set.of());
        assertThat(rooms.shut(RoomsTest.class)).isTrue();
        assertThat(rooms.shut(StartRefused.class)).isFalse();
    }

    private static Room room(Class<?> type) {
        return type.getAnnotation(Room.class);
    }
}
