package org.tarmim.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The portal cannot start safely; the message is one sentence that says why and what to do. */
public final class StartRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
