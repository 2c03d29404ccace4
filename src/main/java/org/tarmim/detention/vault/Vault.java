package org.tarmim.detention.vault;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Rejected;

/** Holds the key of the room on this node while the room is open. A start begins with a locked room. */
@Component
public class Vault {
    private volatile @Nullable RoomKey key;
    private volatile int locks;

    /** The key; throws {@link Rejected} while the room is locked. */
    public RoomKey key() {
        return Optional.ofNullable(key).orElseThrow(() -> Rejected.because("caseRoom.locked"));
    }

    /** Whether the room is open. */
    public boolean isOpen() {
        return key != null;
    }

    /** How often the room was locked here, for who is about to open it. */
    int locks() {
        return locks;
    }

    /** Opens the room, unless somebody locked it since; throws {@link Rejected} then. */
    synchronized void open(RoomKey opened, int locksBefore) {
        if (locks != locksBefore) throw Rejected.because("caseRoom.locked");
        key = opened;
    }

    /** Puts a key in the place of another, unless somebody locked the room or opened it with a third; false then. */
    synchronized boolean replace(RoomKey former, RoomKey opened) {
        if (key != former) return false;
        key = opened;
        return true;
    }

    synchronized void lock() {
        locks++;
        key = null;
    }
}
