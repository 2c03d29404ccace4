package org.tarmim.ui.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.ui.Words;

/**
 * A place a person may go to, from the {@code @Menu} of its view. Orders from 100 on are administration.
 *
 * @param key the letter that follows "g" to go there, or null when none was left
 */
record Way(
        String title,
        String path,
        @Nullable String icon,
        boolean administration,
        @Nullable String key) {
    private static final double ADMINISTRATION = 100;

    /** All ways open to the person, in the order of the menu, in these words. */
    static List<Way> all(Words words) {
        var taken = new HashSet<String>();
        var ways = new ArrayList<Way>();
        for (var entry : MenuConfiguration.getMenuEntries()) ways.add(of(entry, key(entry.path(), taken), words));
        return ways;
    }

    boolean leadsTo(String address) {
        var target = address();
        return target.isEmpty() ? address.isEmpty() : (address + "/").startsWith(target + "/");
    }

    /** The path without its first slash, as the router wants it. */
    String address() {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static Way of(MenuEntry entry, @Nullable String key, Words words) {
        var administration = entry.order() != null && entry.order() >= ADMINISTRATION;
        return new Way(words.say(entry.title()), entry.path(), entry.icon(), administration, key);
    }

    private static @Nullable String key(String path, HashSet<String> taken) {
        return (path + "home")
                .chars()
                .filter(letter -> letter >= 'a' && letter <= 'z')
                .mapToObj(Character::toString)
                .filter(taken::add)
                .findFirst()
                .orElse(null);
    }
}
