package org.tarmim.kernel;

import java.io.Serial;
import java.util.List;

/**
 * A refusal a person can act on: the key of a sentence that says what happened and what to do next, with the values
 * people know. It becomes words at the border only (screen, import row, problem+json).
 */
public final class Rejected extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Object> values;

    private Rejected(String key, List<Object> values) {
        super(key);
        this.values = values;
    }

    /** Refuses with the sentence behind a translation key; values fill its {0}, {1} … places. */
    public static Rejected because(String key, Object... values) {
        return new Rejected(key, List.of(values));
    }

    /** The translation key of the sentence. */
    public String key() {
        return getMessage();
    }

    /** The values of the sentence, in order; text, numbers, dates or instants. */
    public List<Object> values() {
        return values;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
