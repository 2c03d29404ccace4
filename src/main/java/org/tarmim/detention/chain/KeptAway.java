package org.tarmim.detention.chain;

/** Whom an access order keeps away. */
public enum KeptAway {
    COUNSEL,
    FAMILY,
    ICRC
}
