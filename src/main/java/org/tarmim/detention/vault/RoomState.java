package org.tarmim.detention.vault;

/** How the room of cases stands on this node. */
public enum RoomState {
    /** Nobody has chosen a passphrase yet. */
    NEW,
    LOCKED,
    OPEN,
    /** A passphrase was chosen on another node, or the file was lost: the keys directory of this node lacks it. */
    KEY_MISSING
}
