package org.tarmim.store;

import java.io.Serial;

/** The portal cannot start safely; the message is one sentence that says why and what to do. */
public final class StartRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
