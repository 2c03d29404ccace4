package org.tarmim.detention.vault;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Rejected;

/** Holds the key of the room on this node while the room is open. A start begins with a locked room. */
@Component
public class Vault {
    private volatile @Nullable RoomKey key;

    /** The key; throws {@link Rejected} while the room is locked. */
    public RoomKey key() {
        return Optional.ofNullable(key).orElseThrow(() -> Rejected.because("caseRoom.locked"));
    }

    /** Whether the room is open. */
    public boolean isOpen() {
        return key != null;
    }

    void open(RoomKey opened) {
        key = opened;
    }

    void lock() {
        key = null;
    }
}
