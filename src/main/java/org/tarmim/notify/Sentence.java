package org.tarmim.notify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says to who reads it.
 *
 * @param key     the sentence, with its values
 * @param why     the reason, a value with a label; null where there is none
 * @param detail  what somebody wrote; null where nothing
 * @param address where the thing is
 */
public record Sentence(
        String key,
        List<Object> values,
        @Nullable Enum<?> why,
        @Nullable String detail,
        String address) {
    /** For a thing that is gone, or that the reader may no longer see. */
    static final Sentence GONE = of("", "notices.gone");

    public Sentence {
        values = List.copyOf(values);
    }

    /** A sentence and no more. */
    public static Sentence of(String address, String key, Object... values) {
        return new Sentence(key, List.of(values), null, null, address);
    }
}
