package org.tarmim.detention.keeping;

/** Why nothing more is done in a case. */
public enum ClosingReason {
    RELEASED,
    DIED_IN_CUSTODY,
    NEVER_HELD,
    SAME_AS_ANOTHER,
    WISH_OF_PERSON_OR_FAMILY,
    OTHER
}
