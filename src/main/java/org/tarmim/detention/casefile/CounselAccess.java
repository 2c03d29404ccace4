package org.tarmim.detention.casefile;

/** How far a lawyer gets to somebody who is held. */
public enum CounselAccess {
    NONE,
    REQUESTED,
    REFUSED,
    /** Others listened. */
    GRANTED_OVERHEARD,
    GRANTED_PRIVATE,
    UNKNOWN
}
