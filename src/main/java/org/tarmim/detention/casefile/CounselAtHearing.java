package org.tarmim.detention.casefile;

/** Whether counsel is at a hearing. */
public enum CounselAtHearing {
    PRESENT,
    ABSENT,
    /** Came, or wanted to, and was kept away. */
    BARRED,
    UNKNOWN
}
