package org.tarmim.pledge.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Says that money waits for conditions, wherever that matters. */
public final class Locks {
    private Locks() {}

    /** The mark for so many conditions that are not met; empty where there are none. */
    public static Optional<StatusMark> mark(@Nullable Integer locks) {
        if (locks == null || locks == 0) return Optional.empty();
        return Optional.of(new StatusMark(Tone.WARN, Words.here().say("conditions.locked", locks)));
    }
}
