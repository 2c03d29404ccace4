package org.tarmim.detention.filing;

/** What an action changed for whoever is held. */
public enum Impact {
    STRONG_POS,
    MODERATE_POS,
    MINOR,
    NONE,
    MODERATE_NEG,
    STRONG_NEG,
    UNKNOWN
}
