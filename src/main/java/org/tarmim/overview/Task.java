package org.tarmim.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the person who looks.
 *
 * @param key     the sentence that says what waits, with its values
 * @param detail  what somebody wrote about it; null where nothing
 * @param address where the work is done
 */
public record Task(
        String key, List<Object> values, @Nullable String detail, String address) {
    public Task {
        values = List.copyOf(values);
    }

    static Task of(String address, String key, Object... values) {
        return new Task(key, List.of(values), null, address);
    }
}
