package org.tarmim.situation.statement;

/** What one statement does to another. */
public enum StatementTie {
    /** Stands in its place, whole. */
    SUPERSEDES,
    CLARIFIES,
    CONTRADICTS,
    DENIES,
    RETRACTS,
    REPEATS;

    /** Whether only a party itself can do this to what it said. */
    public boolean isOwn() {
        return this == SUPERSEDES || this == RETRACTS;
    }

    /** Whether this speaks against what was said. */
    public boolean isAgainst() {
        return this == CONTRADICTS || this == DENIES;
    }
}
