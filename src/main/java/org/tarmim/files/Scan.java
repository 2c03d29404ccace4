package org.tarmim.files;

/** What is known of a file from the virus scanner. */
public enum Scan {
    /** Looked at; nothing found. */
    CLEAN,
    /** This installation has no scanner. */
    UNSCANNED,
    /** The scanner did not answer; nobody gets the file before it does. */
    QUARANTINED,
    /** Something was found; the content is destroyed. */
    INFECTED
}
