package org.tarmim.detention.vault;

/** In a demo the passphrase of the room is known to everybody, so that its page can show it. */
public interface OpenToEverybody {
    /** The preset passphrase; empty where this is no demo. */
    String passphrase();
}
