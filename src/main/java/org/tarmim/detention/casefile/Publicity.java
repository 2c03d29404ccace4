package org.tarmim.detention.casefile;

/** Whether the person may be named outside the file. */
public enum Publicity {
    HIDDEN,
    PSEUDONYM,
    INITIALS,
    NAMED_PUBLIC
}
