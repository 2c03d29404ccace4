package org.tarmim.detention.document;

/** Where in the file something stands. */
public enum Origin {
    /** Who the person is. */
    PERSON,
    EVENT,
    /** An order whose paper was seen. */
    ORDER_SEEN,
    ORDER_REPORTED,
    /** Counted from entries. */
    COUNTED,
    /** Typed in the draft. */
    TYPED
}
