package org.tarmim.notify;

/** How often somebody wants a mail that counts what came and what is due. */
public enum Rhythm {
    NEVER,
    DAILY,
    WEEKLY
}
