package org.tarmim.rest;

import java.io.Serial;
import java.util.List;

/** A request that no desk was asked about, because it cannot be answered as it is. */
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Object> values;

    private Refused(int status, String key, List<Object> values) {
        super(key);
        this.status = status;
        this.values = values;
    }

    /** Refuses with a status and the sentence behind a key. */
    public static Refused with(int status, String key, Object... values) {
        return new Refused(status, key, List.of(values));
    }

    int status() {
        return status;
    }

    String key() {
        return String.valueOf(getMessage());
    }

    List<Object> values() {
        return values;
    }
}
