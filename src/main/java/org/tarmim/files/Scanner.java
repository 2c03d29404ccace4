package org.tarmim.files;

/** How the virus scanner of the installation stands. */
public enum Scanner {
    /** None is configured; files are given out without having been looked at. */
    NONE,
    /** It answered when it was asked last, or was not asked yet. */
    ANSWERS,
    /** It did not answer when it was asked last; files wait. */
    AWAY
}
