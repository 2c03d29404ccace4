package org.tarmim.detention.casefile;

/** How much of a case is granted; each has what stands before it. */
public enum GrantLevel {
    /** That it exists, and nothing of what it says. */
    LIST,
    READ,
    WRITE,
    EXPORT;

    /** Whether what the case says can be read. */
    public boolean reads() {
        return compareTo(READ) >= 0;
    }

    /** Whether something can be recorded. */
    public boolean writes() {
        return compareTo(WRITE) >= 0;
    }
}
